// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"
#include "filterbar/filteredit.h"
#include "filterbar/filtermessage.h"
#include "filterbar/savedfilters.h"
#include "filterbar/savedfiltersdialog.h"
#include "filterbar/savefilterdialog.h"
#include "glyphicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

static constexpr int menuTextWidth = 420;

namespace {

//! A button without the arrow of its menu, which takes half of so small a one. A style sheet would do so as
//! well, but keeps the colours of the palette before when another scheme is chosen.
class PlainButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

QToolButton *FilterBar::makeButton(const QString &name, const QIcon &icon, const QString &toolTip)
{
    QToolButton *button = new PlainButton(this);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    return button;
}

void FilterBar::layOut()
{
    m_edit->setObjectName(u"filterBarEdit"_s);
    m_edit->setAccessibleName(tr("Filter of the event log"));
    m_edit->setPlaceholderText(tr("Filter, such as  type == MESSAGE_CREATE and not d.author.bot"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setPopupPlace(this);
    m_funnel->setToolTip(tr("What can stand here (Ctrl+Space)"));
    m_message->setObjectName(u"filterBarMessage"_s);
    m_message->setBuddy(m_edit);
    m_progress->setObjectName(u"searchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, fontMetrics().height() / 2);
    m_stop->setText(tr("Stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setIconSize(QSize(10, 10));
    m_stop->setFixedHeight(m_message->sizeHint().height()); // So that nothing moves when it comes.

    QToolButton *recent = makeButton(u"recentFilters"_s, glyphIcon(Glyph::Recent), tr("Filters used last"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    recent->setMenu(m_recentMenu);
    recent->setPopupMode(QToolButton::InstantPopup);
    QToolButton *saved = makeButton(u"savedFilters"_s, glyphIcon(Glyph::Saved), tr("Saved filters"));
    m_savedMenu->setObjectName(u"savedMenu"_s);
    saved->setMenu(m_savedMenu);
    saved->setPopupMode(QToolButton::InstantPopup);
    QToolButton *help = makeButton(u"filterHelp"_s, glyphIcon(Glyph::Help), tr("How to write a filter"));
    connect(help, &QToolButton::clicked, this, &FilterBar::showHelp);

    QHBoxLayout *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_edit, 1);
    line->addWidget(recent);
    line->addWidget(saved);
    line->addWidget(help);
    QHBoxLayout *under = new QHBoxLayout;
    under->setContentsMargins(4, 0, 4, 0);
    under->addWidget(m_message, 1);
    under->addWidget(m_progress);
    under->addWidget(m_stop);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(under);
    setFocusProxy(m_edit);
}

void FilterBar::offer(QMenu *menu, const QString &title, const QString &text)
{
    QString shown = menu->fontMetrics().elidedText(title, Qt::ElideMiddle, menuTextWidth);
    QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s), this, [this, text] {
        setText(text);
        m_recent.add(text);
    });
    action->setToolTip(text);
    action->setData(text);
}

void FilterBar::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    const QStringList texts = m_recent.texts();
    for (const QString &text : texts)
        offer(m_recentMenu, text, text);
    if (texts.isEmpty()) {
        m_recentMenu->addAction(tr("No filter was used yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Forget all"), this, [this] { m_recent.clear(); });
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    m_savedMenu->setToolTipsVisible(true);
    const QList<SavedFilter> filters = m_saved->filters();
    for (const SavedFilter &filter : filters)
        offer(m_savedMenu, filter.name, filter.text);
    if (filters.isEmpty())
        m_savedMenu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(glyphIcon(Glyph::Star), tr("&Save the current filter…"), this,
                                           &FilterBar::saveCurrent);
    save->setEnabled(m_star->isVisible());
    m_savedMenu->addAction(tr("&Organise…"), this, &FilterBar::organise);
}

void FilterBar::saveCurrent()
{
    SaveFilterDialog *dialog = new SaveFilterDialog(m_saved, text().trimmed(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilterBar::organise()
{
    SavedFiltersDialog *dialog = new SavedFiltersDialog(m_saved, this);
    dialog->setPathCatalogue(m_edit->pathCatalogue());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
