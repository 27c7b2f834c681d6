// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "colorscheme.h"
#include "panels/jsonhighlighter.h"
#include "panels/jsontreemodel.h"
#include "units.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

//! A text editor is slow with more; the rest is left to the tree and to the clipboard.
constexpr qsizetype longestShown = 1024 * 1024;
constexpr qsizetype longestHighlighted = 128 * 1024;

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_heading(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new QTreeView(this))
    , m_model(new JsonTreeModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_text->document()))
    , m_unfolded{u"d"_s, u"d.author"_s, u"d.user"_s}
{
    m_tree->setObjectName(u"inspectorTree"_s);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(JsonTreeModel::KeyColumn, m_tree->fontMetrics().averageCharWidth() * 25);
    m_tree->header()->resizeSection(JsonTreeModel::TypeColumn, m_tree->fontMetrics().averageCharWidth() * 12);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Inspector::showTreeMenu);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_unfolded << m_model->path(index); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_unfolded.remove(m_model->path(index)); });

    m_heading->setTextFormat(Qt::RichText);
    m_heading->setWordWrap(true);
    m_heading->setMargin(8);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setObjectName(u"inspectorHeading"_s);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(makeTextPage(), tr("Text"));

    QWidget *content = new QWidget(this);
    QVBoxLayout *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    contentLayout->setSpacing(0);
    contentLayout->addWidget(m_heading);
    contentLayout->addWidget(m_tabs, 1);

    QLabel *hint = new QLabel(tr("Choose a row of the log to see all of it."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(24);
    hint->setEnabled(false);
    m_pages->addWidget(hint);
    m_pages->addWidget(content);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(&m_parsing, &QFutureWatcherBase::finished, this, &Inspector::take);
}

Inspector::~Inspector() = default;

QWidget *Inspector::makeTextPage()
{
    m_text->setObjectName(u"inspectorText"_s);
    m_text->setAccessibleName(tr("Payload as text"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    QPushButton *copy = new QPushButton(tr("Copy as received"), this);
    copy->setToolTip(tr("Put the payload on the clipboard, byte for byte"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_row.payload)); });
    QWidget *page = new QWidget(this);
    QVBoxLayout *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    return page;
}

void Inspector::inspect(const EventRow &row)
{
    m_row = row;
    showHeading();
    // What is shown stays until the new payload is parsed; a result that is overtaken is never taken.
    m_parsing.setFuture(QtConcurrent::run(&Inspector::parse, row.payload));
}

void Inspector::clear()
{
    m_row = {};
    m_parsing.setFuture({});
    m_model->setRoot({});
    m_text->clear();
    m_pages->setCurrentIndex(0);
}

Inspector::Parsed Inspector::parse(const QByteArray &payload)
{
    Parsed parsed;
    QJsonParseError error;
    parsed.document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError) {
        parsed.error = error.errorString();
        parsed.text = QString::fromUtf8(payload.left(longestShown));
        return parsed;
    }
    const QByteArray text = parsed.document.toJson(QJsonDocument::Indented);
    parsed.text = QString::fromUtf8(text.left(longestShown));
    if (text.size() > longestShown)
        parsed.text +=
            u'\n' +
            tr("… %1 more; copy the payload to see all of it.").arg(Units::bytes(text.size() - longestShown));
    return parsed;
}

void Inspector::take()
{
    if (m_parsing.future().resultCount() == 0)
        return;
    const Parsed parsed = m_parsing.result();
    m_model->setRoot(parsed.document.isArray() ? QJsonValue(parsed.document.array())
                                               : QJsonValue(parsed.document.object()));
    unfold({});
    m_highlighter->setDocument(parsed.text.size() > longestHighlighted ? nullptr : m_text->document());
    m_text->setPlainText(parsed.text);
    if (!parsed.error.isEmpty())
        m_tabs->setCurrentIndex(1);
    m_pages->setCurrentIndex(1);
    Q_EMIT inspected();
}

void Inspector::unfold(const QModelIndex &parent)
{
    const int rows = m_model->rowCount(parent);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->hasChildren(index) && m_unfolded.contains(m_model->path(index))) {
            m_tree->expand(index);
            unfold(index);
        }
    }
}

void Inspector::showHeading()
{
    const bool isTransition = m_row.kind == EventRow::Kind::Transition;
    const QString name = isTransition ? Gateway::stateText(m_row.state) : QString::fromUtf8(m_row.typeName());
    QStringList facts{tr("shard %1").arg(m_row.shard), Units::timeOfDay(m_row.time)};
    if (m_row.sequence >= 0)
        facts << tr("sequence %1").arg(m_row.sequence);
    if (!isTransition)
        facts << tr("%1, wire %2").arg(Units::bytes(m_row.size), Units::bytes(m_row.wireSize));
    if (m_row.replayed)
        facts << tr("replayed");
    m_heading->setText(u"<b>%1</b><br><span style='color:%2'>%3</span>"_s.arg(
        name.toHtmlEscaped(), Colors::muted(palette()).name(), facts.join(u" · ").toHtmlEscaped()));
}

void Inspector::showTreeMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid())
        return;
    const QModelIndex valueIndex = index.siblingAtColumn(JsonTreeModel::ValueColumn);
    const QString value =
        m_model->value(index).isString() ? m_model->value(index).toString() : valueIndex.data().toString();
    const QString path = m_model->path(index);
    QMenu menu(this);
    if (!value.isEmpty()) {
        menu.addAction(tr("Copy value"), this, [value] { QGuiApplication::clipboard()->setText(value); });
        menu.addAction(tr("Show only rows with this value"), this, [this, value] {
            QString quoted = value;
            quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
            Q_EMIT filterTermChosen(u'"' + quoted + u'"');
        });
    }
    menu.addAction(tr("Copy path %1").arg(path), this,
                   [path] { QGuiApplication::clipboard()->setText(path); });
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showHeading();
        m_highlighter->rehighlight();
    }
}
