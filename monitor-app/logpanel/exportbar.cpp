// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbar.h"

#include "units.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int progressSteps = 1000;

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_export(new LogExport(this))
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_cancel->setToolTip(tr("Stop writing; a file that was there before stays as it is"));
    m_dismiss->setToolTip(tr("Hide this message"));
    setObjectName(QStringLiteral("exportBar"));
    m_label->setObjectName(QStringLiteral("exportMessage"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, progressSteps);
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("How much of the export is written"));

    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_dismiss);
    hide();

    connect(m_cancel, &QPushButton::clicked, m_export, &LogExport::cancel);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_export, &LogExport::progressed, this,
            [this](double progress) { m_progress->setValue(int(progress * progressSteps)); });
    connect(m_export, &LogExport::finished, this, [this](quint64 rows, qint64 bytes) {
        finish(tr("%1 is written. Rows: %2; size: %3.")
                   .arg(m_fileName, Units::count(qint64(rows)), Units::bytes(bytes)));
    });
    connect(m_export, &LogExport::failed, this, &ExportBar::finish);
    connect(m_export, &LogExport::cancelled, this,
            [this] { finish(tr("The export was cancelled; no file was written.")); });
}

QString ExportBar::message() const
{
    return m_label->text();
}

void ExportBar::ask(const QList<ExportScope> &scopes)
{
    ExportScope scope = scopes.value(0);
    const auto hasRows = [](const ExportScope &each) {
        return each.rows.size() > 0;
    };
    if (std::count_if(scopes.cbegin(), scopes.cend(), hasRows) > 1 ||
        (scopes.size() > 1 && !hasRows(scopes.first()))) {
        ExportScopeDialog dialog(scopes, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        scope = scopes.value(dialog.scope());
    }
    askFile(scope);
}

void ExportBar::askFile(const ExportScope &scope)
{
    const QString ndjson = tr("JSON lines, a capture whose first line is its header (*.ndjson)");
    const QString csv = tr("Comma-separated values (*.csv)");
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export: %1").arg(scope.name),
                                     QStringLiteral("gateway-log.ndjson"), ndjson + u";;" + csv, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == csv ? QStringLiteral(".csv") : QStringLiteral(".ndjson");
    start(scope.rows, path);
}

void ExportBar::start(const LogResult &result, const QString &path)
{
    if (m_export->isRunning())
        return;
    m_fileName = QFileInfo(path).fileName();
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    m_label->setText(tr("Writing %1…").arg(m_fileName));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_dismiss->hide();
    show();
    m_export->start(result, path, isCsv ? LogExport::Format::Csv : LogExport::Format::Ndjson);
}

void ExportBar::finish(const QString &message)
{
    m_label->setText(message);
    m_progress->hide();
    m_cancel->hide();
    m_dismiss->show();
}
