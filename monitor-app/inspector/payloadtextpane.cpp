// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtextpane.h"

#include "inspector/payloadfindbar.h"
#include "inspector/payloadsearch.h"
#include "inspector/payloadtextview.h"
#include "units.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PayloadTextPane::PayloadTextPane(QWidget *parent)
    : QWidget(parent)
    , m_received(std::make_shared<PayloadTree>())
    , m_view(new PayloadTextView(this))
    , m_findBar(new PayloadFindBar(this))
    , m_asReceived(new QToolButton(this))
    , m_notice(new QLabel(this))
    , m_searching(this)
    , m_saving(this)
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(makeTools());
    connect(m_findBar, &PayloadFindBar::textChanged, this, &PayloadTextPane::search);
    connect(m_findBar, &PayloadFindBar::stepRequested, this, &PayloadTextPane::stepMatch);
    // Where nothing is searched here, F3 goes on in the log.
    const auto isSearching = [this] {
        return m_findBar->isVisible();
    };
    m_keys.add(QKeySequence::Find, [this] { find(); });
    m_keys.add(
        Qt::Key_F3, [this] { stepMatch(true); }, isSearching);
    m_keys.add(
        Qt::SHIFT | Qt::Key_F3, [this] { stepMatch(false); }, isSearching);
    m_keys.add(QKeySequence::Save, [this] { save(); });
}

PayloadTextPane::~PayloadTextPane() = default;

bool PayloadTextPane::event(QEvent *event)
{
    return m_keys.take(event) || QWidget::event(event);
}

QWidget *PayloadTextPane::makeTools()
{
    m_asReceived->setObjectName(u"asReceived"_s);
    m_asReceived->setText(tr("As received"));
    m_asReceived->setToolTip(tr("Show the text byte for byte as it came, not set out on lines"));
    m_asReceived->setCheckable(true);
    connect(m_asReceived, &QToolButton::toggled, this, &PayloadTextPane::showText);
    QToolButton *copy = new QToolButton(this);
    copy->setText(tr("Copy all"));
    copy->setToolTip(tr("Put the whole text, as it is shown, on the clipboard"));
    connect(copy, &QToolButton::clicked, this, &PayloadTextPane::copyAll);
    QToolButton *save = new QToolButton(this);
    save->setText(tr("Save…"));
    save->setToolTip(tr("Write the payload as received to a file (Ctrl+S)"));
    connect(save, &QToolButton::clicked, this, &PayloadTextPane::save);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    QWidget *tools = new QWidget(this);
    QHBoxLayout *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(m_notice, 1);
    for (QToolButton *button : {m_asReceived, copy, save}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return tools;
}

void PayloadTextPane::setTexts(const PayloadTreePointer &received, const PayloadTreePointer &pretty,
                               const QString &name)
{
    m_received = received;
    m_pretty = pretty;
    m_name = name;
    m_asReceived->setEnabled(pretty != nullptr);
    showText();
}

void PayloadTextPane::setAsReceived(bool on)
{
    m_asReceived->setChecked(on);
}

bool PayloadTextPane::isAsReceived() const
{
    return m_asReceived->isChecked() || !m_pretty;
}

void PayloadTextPane::showText()
{
    m_matches.clear();
    m_match = -1;
    m_view->setText(isAsReceived() ? m_received : m_pretty);
    m_notice->setText(Units::bytes(m_view->text()->json().size()));
    const PayloadTree::Error &error = m_view->text()->error();
    if (error.isError())
        m_view->select(error.offset, error.offset);
    if (!m_findBar->text().isEmpty())
        search(m_findBar->text());
}

void PayloadTextPane::showNode(int node)
{
    const PayloadTreePointer &text = m_view->text();
    if (node > 0 && node < text->nodeCount())
        m_view->select(text->entryBegin(node), text->begin(node) + text->valueSize(node));
}

void PayloadTextPane::find()
{
    const QString selected = m_view->selectedText();
    m_findBar->begin(selected.size() < 100 && !selected.contains(u'\n') ? selected : QString());
}

void PayloadTextPane::search(const QString &text)
{
    const PayloadTreePointer shown = m_view->text();
    const QByteArray needle = text.toUtf8();
    m_searching.start(
        [shown, needle](const Overtaken &overtaken) { return placesOf(needle, shown->json(), overtaken); },
        [this, size = needle.size()](const std::vector<qsizetype> &places) {
            m_matches = places;
            m_match = -1;
            m_view->setMatches(places, size);
            m_findBar->setMatches(-1, qsizetype(places.size()));
            stepMatch(true);
            Q_EMIT searched();
        });
}

void PayloadTextPane::stepMatch(bool forward)
{
    const qsizetype count = qsizetype(m_matches.size());
    if (count == 0)
        return;
    if (m_match < 0) {
        const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), m_view->selectionBegin());
        m_match = next == m_matches.end() ? 0 : next - m_matches.begin();
    } else {
        m_match = (m_match + (forward ? 1 : count - 1)) % count;
    }
    const qsizetype place = m_matches[std::size_t(m_match)];
    m_view->select(place, place + m_findBar->text().toUtf8().size());
    m_findBar->setMatches(m_match, count);
}

void PayloadTextPane::copyAll()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_view->text()->json()));
}

void PayloadTextPane::save()
{
    if (m_received->isEmpty() && m_received->json().isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the payload"), m_name,
                                                      tr("JSON (*.json);;All files (*)"));
    if (!path.isEmpty())
        saveTo(path);
}

void PayloadTextPane::saveTo(const QString &path)
{
    m_saving.start(
        [payload = m_received, path](const Overtaken &) {
            QSaveFile file(path);
            const QByteArray &json = payload->json();
            const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() &&
                                 file.flush() && file.commit();
            return written ? QString() : file.errorString();
        },
        [this, path](const QString &error) {
            m_notice->setText(error.isEmpty() ? tr("Saved.") : tr("Not saved: %1").arg(error));
            m_notice->setToolTip(path);
            Q_EMIT saved(path, error);
        });
}
