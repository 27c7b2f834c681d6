// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "colorscheme.h"
#include "glyphicon.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QToolBar>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int topicRole = Qt::UserRole;

QString topicOf(const QString &file, const QString &anchor)
{
    return anchor.isEmpty() ? file : QString(file + u'#' + anchor);
}

//! Lines between the cells, not a box around each.
void collapseBorders(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QApplication::palette().brush(QPalette::Mid));
    format.setCellSpacing(0);
    format.setCellPadding(4);
    table->setFormat(format);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_browser(new QTextBrowser(this))
    , m_contents(new QTreeWidget(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    layOut();
    fillContents();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QTreeWidgetItem *first = m_contents->topLevelItem(0))
            followItem(first);
    });
    connect(m_contents, &QTreeWidget::itemActivated, this, &HelpWindow::followItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, &HelpWindow::followItem);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            open(link.toString());
        else
            QDesktopServices::openUrl(link);
    });
    resize(960, 680);
}

void HelpWindow::layOut()
{
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents, or what was found"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);

    QToolBar *tools = new QToolBar(this);
    const auto add = [&](Glyph glyph, const QString &text, const QKeySequence &keys,
                         void (HelpWindow::*slot)()) {
        QAction *action = tools->addAction(glyphIcon(glyph), text, this, slot);
        action->setShortcut(keys);
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        return action;
    };
    QAction *backAction = add(Glyph::Back, tr("Back"), QKeySequence(u"Alt+Left"_s), &HelpWindow::back);
    backAction->setObjectName(u"helpBack"_s);
    QAction *forwardAction =
        add(Glyph::Forward, tr("Forward"), QKeySequence(u"Alt+Right"_s), &HelpWindow::forward);
    forwardAction->setObjectName(u"helpForward"_s);
    QAction *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    m_search->setToolTip(
        u"%1 (%2)"_s.arg(tr("Search all pages"), find->shortcut().toString(QKeySequence::NativeText)));
    const auto enable = [this, backAction, forwardAction] {
        backAction->setEnabled(m_place > 0);
        forwardAction->setEnabled(m_place + 1 < m_history.size());
    };
    connect(this, &HelpWindow::placeChanged, this, enable);
    enable();

    QWidget *left = new QWidget(this);
    QVBoxLayout *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(6, 6, 6, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_contents, 1);
    QSplitter *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 690});
    splitter->setChildrenCollapsible(false);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(makeLanguageNote());
    layout->addWidget(splitter, 1);
}

QWidget *HelpWindow::makeLanguageNote()
{
    QLabel *note = new QLabel(tr("The pages are in English."), this);
    note->setObjectName(u"helpLanguageNote"_s);
    note->setContentsMargins(8, 4, 8, 4);
    note->setWordWrap(true);
    note->setVisible(QLocale().language() != QLocale::English);
    return note;
}

void HelpWindow::fillContents()
{
    m_contents->clear();
    m_contents->setRootIsDecorated(true);
    for (const QString &file : HelpPage::files()) {
        const HelpPage page = HelpPage::load(file);
        QTreeWidgetItem *top = new QTreeWidgetItem(m_contents, {page.title()});
        top->setData(0, topicRole, file);
        const QList<HelpPage::Heading> headings = page.headings();
        for (const HelpPage::Heading &heading : headings) {
            if (heading.level != 2)
                continue;
            QTreeWidgetItem *item = new QTreeWidgetItem(top, {heading.text});
            item->setData(0, topicRole, topicOf(file, heading.anchor));
            item->setToolTip(0, heading.text);
        }
        top->setExpanded(file == m_page.file());
    }
}

void HelpWindow::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        fillContents();
        return;
    }
    m_contents->clear();
    m_contents->setRootIsDecorated(false);
    const QList<HelpPage::Match> matches = HelpPage::find(text);
    for (const HelpPage::Match &match : matches) {
        const QString shown =
            match.line.isEmpty() ? match.heading.text : u"%1 – %2"_s.arg(match.heading.text, match.line);
        QTreeWidgetItem *item = new QTreeWidgetItem(m_contents, {shown});
        item->setData(0, topicRole, topicOf(match.file, match.heading.anchor));
        item->setToolTip(0, shown.toHtmlEscaped());
    }
    if (matches.isEmpty()) {
        QTreeWidgetItem *none = new QTreeWidgetItem(m_contents, {tr("Nothing was found.")});
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::followItem(const QTreeWidgetItem *item)
{
    if (const QString topic = item->data(0, topicRole).toString(); !topic.isEmpty())
        open(topic);
}

void HelpWindow::open(const QString &topic)
{
    const QString complete = topic.startsWith(u'#') ? QString(m_page.file() + topic) : topic;
    if (HelpPage::load(complete.section(u'#', 0, 0)).isEmpty())
        return;
    if (complete != this->topic()) {
        m_history.resize(m_place + 1);
        m_history.append(complete);
        m_place = m_history.size() - 1;
    }
    go(complete);
}

void HelpWindow::back()
{
    if (m_place > 0)
        go(m_history.at(--m_place));
}

void HelpWindow::forward()
{
    if (m_place + 1 < m_history.size())
        go(m_history.at(++m_place));
}

void HelpWindow::go(const QString &topic)
{
    const QString file = topic.section(u'#', 0, 0);
    if (file != m_page.file()) {
        m_page = HelpPage::load(file);
        render();
        if (m_search->text().isEmpty())
            fillContents();
    }
    scrollTo(topic.section(u'#', 1));
    Q_EMIT placeChanged();
}

void HelpWindow::render()
{
    // The colours of links and code are fixed when the text is read.
    m_browser->document()->setDefaultFont(font());
    m_browser->setMarkdown(m_page.markdown());
    m_browser->document()->setDocumentMargin(16);
    const QColor ground =
        Colors::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.06);
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) &&
            !block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setBackground(ground);
        cursor.setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = m_browser->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (QTextTable *table = qobject_cast<QTextTable *>(frame))
            collapseBorders(table);
    }
}

QTextBlock HelpWindow::headingBlock(const QString &anchor) const
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && HelpPage::anchorOf(block.text()) == anchor)
            return block;
    }
    return {};
}

void HelpWindow::scrollTo(const QString &anchor)
{
    const QTextBlock block = headingBlock(anchor);
    QTextCursor cursor(m_browser->document());
    cursor.movePosition(QTextCursor::End);
    m_browser->setTextCursor(cursor); // So that the section comes to the top and not to the bottom.
    if (block.isValid())
        cursor.setPosition(block.position());
    else
        cursor.movePosition(QTextCursor::Start);
    m_browser->setTextCursor(cursor);
    m_browser->ensureCursorVisible();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_page.isEmpty())
        return;
    render();
    scrollTo(topic().section(u'#', 1));
}

HelpWindow *HelpWindow::showTopic(const QString &topic, QWidget *from)
{
    QWidget *parent = QApplication::activeModalWidget();
    if (!parent)
        parent = from ? from->window() : nullptr;
    HelpWindow *help = qobject_cast<HelpWindow *>(parent);
    if (!help && parent)
        help = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(parent);
    help->setVisible(true);
    help->open(topic);
    help->raise();
    help->activateWindow();
    help->m_browser->setFocus();
    return help;
}
