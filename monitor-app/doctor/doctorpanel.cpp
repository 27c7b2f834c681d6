// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorpanel.h"

#include "doctor/doctor.h"
#include "doctor/findingcard.h"
#include "glyphicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DoctorPanel::DoctorPanel(QWidget *parent)
    : QWidget(parent)
    , m_doctor(new Doctor(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"doctorPanel"_s);
    QWidget *list = new QWidget(this);
    m_cards = new QVBoxLayout(list);
    m_cards->setContentsMargins(0, 4, 0, 4);
    m_cards->setSpacing(0);
    m_cards->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(list);
    m_scroll->setAccessibleName(tr("Findings"));
    list->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_scroll);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);

    connect(m_doctor, &Doctor::progressed, this, &DoctorPanel::showProgress);
    connect(m_doctor, &Doctor::finished, this, &DoctorPanel::showFindings);
    showState();
}

QWidget *DoctorPanel::makeHead()
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"examineButton"_s);
    connect(m_button, &QPushButton::clicked, this, &DoctorPanel::toggle);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);

    QWidget *head = new QWidget(this);
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(10, 5, 8, 5);
    row->addWidget(m_summary, 1);
    row->addWidget(m_button);
    QVBoxLayout *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    // The list shall not jump when the bar comes and goes.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    return head;
}

QWidget *DoctorPanel::makeEmptyPage()
{
    QLabel *empty =
        new QLabel(tr("Checks token, intents, shards, session starts, clock, TLS and proxy, and says "
                      "what to do about what is wrong. No session is opened, and none of the session "
                      "starts is used."),
                   this);
    empty->setObjectName(u"doctorEmpty"_s);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(20);
    empty->setForegroundRole(QPalette::PlaceholderText);
    return empty;
}

QSize DoctorPanel::sizeHint() const
{
    return {420, 320};
}

void DoctorPanel::setSettings(const BotSettings &settings)
{
    m_doctor->cancel();
    m_settings = settings;
    m_wasExamined = false;
    clearFindings();
    showState();
}

void DoctorPanel::setConnected(bool connected)
{
    m_doctor->setConnected(connected);
}

void DoctorPanel::examine()
{
    m_doctor->examine(m_settings);
    showState();
}

void DoctorPanel::toggle()
{
    if (m_doctor->isRunning())
        m_doctor->cancel();
    else
        examine();
}

void DoctorPanel::showProgress(const QString &what, int done, int total)
{
    m_summary->setText(what);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void DoctorPanel::clearFindings()
{
    m_findings.clear();
    const QList<FindingCard *> cards = m_scroll->findChildren<FindingCard *>();
    qDeleteAll(cards);
}

void DoctorPanel::showFindings()
{
    clearFindings();
    m_wasExamined = true;
    m_findings = m_doctor->findings();
    for (qsizetype i = 0; i < m_findings.size(); ++i)
        m_cards->insertWidget(int(i), new FindingCard(m_findings[i], this));
    showState();
    Q_EMIT examined(Finding::worst(m_findings));
}

//! How it stands, in a few words.
static QString summaryOf(const QList<Finding> &findings)
{
    const auto count = [&](Finding::Severity severity) {
        return int(std::ranges::count(findings, severity, &Finding::severity));
    };
    const int errors = count(Finding::Severity::Error);
    const int warnings = count(Finding::Severity::Warning);
    if (errors > 0)
        return DoctorPanel::tr("%n thing(s) must be mended first", nullptr, errors);
    if (warnings > 0)
        return DoctorPanel::tr("It works, with %n warning(s)", nullptr, warnings);
    if (const int notes = count(Finding::Severity::Note))
        return DoctorPanel::tr("It works, with %n note(s)", nullptr, notes);
    return findings.isEmpty() ? DoctorPanel::tr("Nothing was found out") : DoctorPanel::tr("All is well");
}

void DoctorPanel::showState()
{
    const bool isRunning = m_doctor->isRunning();
    m_progress->setVisible(isRunning);
    m_button->setText(isRunning ? tr("Cancel") : m_wasExamined ? tr("Check again") : tr("Check now"));
    m_button->setIcon(glyphIcon(isRunning ? Glyph::Close : Glyph::Reconnect));
    if (!isRunning)
        m_summary->setText(!m_wasExamined             ? tr("Not checked yet")
                           : m_doctor->wasCancelled() ? tr("Cancelled after %1 of %2 questions")
                                                            .arg(m_doctor->questionsAnswered())
                                                            .arg(Doctor::questionCount())
                                                      : summaryOf(m_findings));
    m_pages->setCurrentIndex(m_findings.isEmpty() ? 0 : 1);
}
