// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labdialog.h"

#include "colorscheme.h"
#include "inflaterlab/labmodel.h"
#include "panels/paneltable.h"
#include "panels/usagebar.h"
#include "units.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int progressSteps = 1000;

} // namespace

LabDialog::LabDialog(const LogSnapshot &log, const QString &capture, QWidget *parent)
    : QDialog(parent)
    , m_lab(new InflaterLab(this))
    , m_model(new LabModel(this))
    , m_log(log)
    , m_table(nullptr)
    , m_verdict(new QLabel(this))
    , m_caveats(new QLabel(this))
{
    setObjectName(QStringLiteral("labDialog"));
    setWindowTitle(tr("Inflater lab"));
    createTable();
    m_verdict->setObjectName(QStringLiteral("labVerdict"));
    m_caveats->setObjectName(QStringLiteral("labCaveats"));
    for (QLabel *label : {m_verdict, m_caveats}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    QFont strong = font();
    strong.setBold(true);
    m_verdict->setFont(strong);
    m_caveats->setForegroundRole(QPalette::PlaceholderText);

    QVBoxLayout *layout = new QVBoxLayout(this);
    QLabel *about =
        new QLabel(tr("Compresses received payloads once more, as the gateway would for each kind of "
                      "compression, and inflates them with every library of this build."),
                   this);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(createSource(log));
    layout->addWidget(createProgress());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_caveats);
    layout->addWidget(createButtons());

    connect(m_lab, &InflaterLab::progressed, this, &LabDialog::showProgress);
    connect(m_lab, &InflaterLab::finished, this, &LabDialog::showReport);
    connect(m_lab, &InflaterLab::failed, this,
            [this](const Gateway::Error &error) { showMessage(error.toString()); });
    connect(m_lab, &InflaterLab::cancelled, this,
            [this] { showMessage(tr("The measurement was cancelled.")); });
    if (!capture.isEmpty())
        setCapture(capture);
    showState();
    // No column shall be hidden at first, where the screen allows it.
    const int columns = m_table->horizontalHeader()->length() + 4 * m_table->fontMetrics().averageCharWidth();
    const QMargins margins = layout->contentsMargins();
    resize(std::max(720, columns + margins.left() + margins.right()), 540);
}

LabDialog::~LabDialog() = default;

QWidget *LabDialog::createSource(const LogSnapshot &log)
{
    QWidget *source = new QWidget(this);
    QGridLayout *layout = new QGridLayout(source);
    layout->setContentsMargins({});
    m_fromLog = new QRadioButton(tr("The &log (rows: %1)").arg(Units::count(qint64(log.rowCount()))), source);
    m_fromLog->setObjectName(QStringLiteral("labFromLog"));
    m_fromLog->setEnabled(log.rowCount() > 0);
    m_fromLog->setToolTip(log.rowCount() > 0 ? tr("What was received in this session and is still in the log")
                                             : tr("The log is empty: connect first, or choose a capture"));
    m_fromCapture = new QRadioButton(tr("A &capture:"), source);
    m_fromCapture->setObjectName(QStringLiteral("labFromCapture"));
    m_fromCapture->setToolTip(tr("A session that was recorded (Session, Record…, or --record)"));
    m_path = new QLineEdit(source);
    m_path->setObjectName(QStringLiteral("labPath"));
    m_path->setPlaceholderText(tr("The name of a file, .ndjson or .ndjson.zst"));
    m_path->setAccessibleName(tr("The capture's file"));
    m_browse = new QPushButton(tr("&Browse…"), source);
    m_browse->setAutoDefault(false);
    m_run = new QPushButton(source);
    m_run->setObjectName(QStringLiteral("labRun"));
    m_run->setDefault(true);
    layout->addWidget(m_fromLog, 0, 0, 1, 3);
    layout->addWidget(m_fromCapture, 1, 0);
    layout->addWidget(m_path, 1, 1);
    layout->addWidget(m_browse, 1, 2);
    layout->addWidget(m_run, 0, 3, 2, 1, Qt::AlignBottom);
    layout->setColumnStretch(1, 1);
    (log.rowCount() > 0 ? m_fromLog : m_fromCapture)->setChecked(true);
    connect(m_fromLog, &QRadioButton::toggled, this, &LabDialog::showState);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_fromCapture->setChecked(true);
        showState();
    });
    connect(m_browse, &QPushButton::clicked, this, &LabDialog::askForCapture);
    connect(m_run, &QPushButton::clicked, this, &LabDialog::toggle);
    return source;
}

void LabDialog::createTable()
{
    auto *order = new QSortFilterProxyModel(this);
    order->setSourceModel(m_model);
    order->setSortRole(LabModel::SortRole);
    m_table = new PanelTable(order, this);
    m_table->setObjectName(QStringLiteral("labTable"));
    m_table->setAccessibleName(tr("What the lab found"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSortingEnabled(true);
    // As the lab has them, until a heading is clicked.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    const auto fit = [this](int column, const QStringList &texts) {
        m_table->fitColumn(column, texts);
        // A heading has its arrow.
        m_table->setColumnWidth(column, m_table->columnWidth(column) + m_table->fontMetrics().height());
    };
    QStringList framings;
    const QList<LabContender> contenders = LabContender::all();
    for (const LabContender &contender : contenders)
        framings += contender.framingName();
    fit(LabModel::FramingColumn, framings);
    fit(LabModel::LibraryColumn, {QStringLiteral("zlib-ng 2.2.2"), QStringLiteral("zlib 1.2.13")});
    fit(LabModel::WireColumn, {QStringLiteral("000.0 MiB")});
    fit(LabModel::RatioColumn, {QStringLiteral("00.0 ×")});
    fit(LabModel::SpreadColumn, {QStringLiteral("000 %")});
    fit(LabModel::SpeedColumn, {QStringLiteral("00,000")});
    fit(LabModel::TimesBestColumn, {QStringLiteral("00.00 ×")});
    fit(LabModel::ScanColumn, {QStringLiteral("000.0 µs")});
    fit(LabModel::MemoryColumn, {QStringLiteral("000.0 MiB")});
    m_table->stretchColumn(LabModel::TimeColumn, QStringLiteral("0000.00 µs"));
    m_table->setItemDelegateForColumn(LabModel::TimeColumn, new UsageBar(LabModel::ShareRole, m_table));
}

QWidget *LabDialog::createProgress()
{
    QWidget *line = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    m_stage = new QLabel(line);
    m_stage->setObjectName(QStringLiteral("labStage"));
    m_stage->setWordWrap(true);
    m_stage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(line);
    m_progress->setRange(0, progressSteps);
    m_progress->setMaximumWidth(260);
    m_progress->setAccessibleName(tr("How far the measurement is"));
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_progress);
    return line;
}

QWidget *LabDialog::createButtons()
{
    QWidget *line = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    m_copy = new QPushButton(tr("C&opy as text"), line);
    m_copy->setObjectName(QStringLiteral("labCopy"));
    m_export = new QPushButton(tr("E&xport JSON…"), line);
    m_export->setObjectName(QStringLiteral("labExport"));
    QPushButton *closeButton = new QPushButton(tr("Close"), line);
    for (QPushButton *button : {m_copy, m_export, closeButton})
        button->setAutoDefault(false);
    layout->addWidget(m_copy);
    layout->addWidget(m_export);
    layout->addStretch(1);
    layout->addWidget(closeButton);
    connect(m_copy, &QPushButton::clicked, this, &LabDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &LabDialog::askForExport);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

LabSubject LabDialog::subject() const
{
    if (m_fromLog->isChecked())
        return {tr("The log"), m_log};
    return {QFileInfo(m_path->text()).fileName(), m_path->text()};
}

void LabDialog::setCapture(const QString &path)
{
    m_path->setText(path);
    m_fromCapture->setChecked(true);
    showState();
}

void LabDialog::toggle()
{
    if (m_lab->isRunning()) {
        m_lab->cancel();
        m_run->setEnabled(false);
        return;
    }
    m_model->setReport({});
    m_verdict->hide();
    m_caveats->hide();
    m_lab->start(subject());
    showProgress(InflaterLab::Stage::Reading, 0);
    showState();
}

void LabDialog::showState()
{
    const bool isRunning = m_lab->isRunning();
    const bool hasReport = !m_model->report().results.isEmpty();
    m_run->setText(isRunning ? tr("Cancel") : tr("&Measure"));
    m_run->setEnabled(isRunning || m_fromLog->isChecked() || !m_path->text().trimmed().isEmpty());
    m_fromLog->setEnabled(!isRunning && m_log.rowCount() > 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_fromCapture), static_cast<QWidget *>(m_path),
                            static_cast<QWidget *>(m_browse)})
        widget->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_table->setEmptyText(
        isRunning ? tr("Each library takes its turns; what was found stands here at the end.")
                  : tr("Choose what to measure with, then press Measure. It takes some seconds; the session "
                       "goes on meanwhile."));
    m_copy->setEnabled(hasReport);
    m_export->setEnabled(hasReport);
}

void LabDialog::showProgress(InflaterLab::Stage stage, double progress)
{
    m_stage->setText(InflaterLab::stageText(stage));
    m_progress->setValue(int(progress * progressSteps));
}

void LabDialog::showReport(const LabReport &report)
{
    m_model->setReport(report);
    m_verdict->setText(report.verdict().join(u'\n'));
    m_caveats->setText(report.caveats().join(u' '));
    m_verdict->show();
    m_caveats->show();
    showMessage(report.subject());
}

void LabDialog::showMessage(const QString &text)
{
    m_stage->setText(text);
    showState();
}

void LabDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model->report().text());
}

void LabDialog::askForCapture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Measure with a capture"), m_path->text(),
                                                      tr("Captures (*.ndjson.zst *.ndjson);;All files (*)"));
    if (!path.isEmpty())
        setCapture(path);
}

void LabDialog::askForExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export what the lab found"), QStringLiteral("inflater-lab.json"), tr("JSON (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void LabDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(m_model->report().json()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        showMessage(tr("%1 is written.").arg(QFileInfo(path).fileName()));
    else
        showMessage(tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

void LabDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape ends the measurement first.
    if (event->key() == Qt::Key_Escape && m_lab->isRunning()) {
        toggle();
        return;
    }
    QDialog::keyPressEvent(event);
}
