// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/formnotes.h"
#include "bot/intentspicker.h"
#include "bot/networkpage.h"
#include "bot/profilebar.h"
#include "bot/tokenfield.h"
#include "bot/tokenvault.h"
#include "connecting/connectdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

//! \a page, which scrolls where the screen is small, so that the buttons stay in sight.
static QScrollArea *scrolling(QWidget *page, QWidget *parent)
{
    QScrollArea *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the focus of its fields.
    scroll->setWidget(page);
    // The page of a tab has a colour of its own, which shall be seen through.
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

ConnectDialog::ConnectDialog(const BotSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_first(settings)
    , m_profiles(new ProfileBar(this))
    , m_tabs(new QTabWidget(this))
    , m_simulatorChoice(
          new QRadioButton(tr("Embedded &simulator: no token, nothing leaves this machine"), this))
    , m_botChoice(new QRadioButton(tr("D&iscord, or a gateway of your own"), this))
    , m_intents(new IntentsPicker(this))
    , m_network(new NetworkPage(this))
    , m_summary(FormNotes::makeNote(u"networkSummary"_s, this))
    , m_problem(FormNotes::makeError(u"profileProblem"_s, this))
{
    setWindowTitle(tr("Connect"));
    m_simulatorChoice->setObjectName(u"simulatorChoice"_s);
    m_botChoice->setObjectName(u"botChoice"_s);
    QWidget *sessionPage = makeSessionPage();
    m_tabs->setObjectName(u"connectTabs"_s);
    m_tabs->addTab(scrolling(sessionPage, this), tr("Bot an&d session"));
    m_tabs->addTab(scrolling(m_network, this), tr("Net&work"));

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addWidget(m_profiles);
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());

    m_profiles->setCurrent(settings.profile);
    loadProfile(settings.profile);
    connectProfiles();
    connect(m_simulatorChoice, &QRadioButton::toggled, this, &ConnectDialog::changePage);
    connect(m_network, &NetworkPage::changed, this, [this] {
        showSummary();
        if (m_validating)
            validate();
    });
    fitToScreen({std::max(sessionPage->sizeHint().width(), m_network->sizeHint().width()) + 60, 800});
}

QWidget *ConnectDialog::makeSessionPage()
{
    m_simulatorPage = makeSimulatorPage();
    m_botPage = makeBotPage();
    QWidget *page = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(page);
    rows->addWidget(m_simulatorChoice);
    rows->addWidget(m_botChoice);
    rows->addWidget(m_simulatorPage);
    rows->addWidget(m_botPage);
    rows->addWidget(makeIntentsBox(), 1);
    QFormLayout *form = new QFormLayout;
    addShardsRow(form);
    rows->addLayout(form);
    return page;
}

QWidget *ConnectDialog::makeIntentsBox()
{
    QGroupBox *box = new QGroupBox(tr("Intents: the groups of events to ask for"), this);
    QVBoxLayout *layout = new QVBoxLayout(box);
    layout->addWidget(m_intents);
    return box;
}

QDialogButtonBox *ConnectDialog::makeButtons()
{
    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setDefault(true);
    m_save = buttons->addButton(tr("Sa&ve profile"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setToolTip(tr("Keep this without connecting"));
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ConnectDialog::saveProfile);
    QPushButton *check = buttons->addButton(tr("Chec&k…"), QDialogButtonBox::ActionRole);
    check->setObjectName(u"checkButton"_s);
    check->setToolTip(tr("Find out whether this can work, without a session"));
    check->setAutoDefault(false);
    connect(check, &QPushButton::clicked, this, &ConnectDialog::checkChoices);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    return buttons;
}

QWidget *ConnectDialog::makeSimulatorPage()
{
    m_rate = new QDoubleSpinBox(this);
    m_rate->setObjectName(u"simulatedRate"_s);
    m_rate->setRange(0, 100'000);
    m_rate->setDecimals(1);
    m_rate->setSuffix(tr(" events/s"));
    m_rate->setToolTip(tr("How much traffic the simulator makes, over all shards"));
    m_simulatedShards = new QSpinBox(this);
    m_simulatedShards->setObjectName(u"simulatedShards"_s);
    m_simulatedShards->setRange(1, 256);
    m_simulatedShards->setToolTip(tr("The number of shards that the simulator recommends"));

    QWidget *page = new QWidget(this);
    QFormLayout *form = new QFormLayout(page);
    form->setContentsMargins(22, 4, 0, 4);
    form->addRow(tr("&Traffic:"), m_rate);
    form->addRow(tr("R&ecommended shards:"), m_simulatedShards);
    return page;
}

QWidget *ConnectDialog::makeBotPage()
{
    m_token = new TokenField(this);
    m_token->setObjectName(u"tokenEdit"_s);
    m_token->setAccessibleName(tr("Bot token"));
    m_token->setToolTip(
        tr("Developer Portal, your application, page Bot, Reset Token. It is never shown here."));
    m_tokenError = FormNotes::makeError(u"tokenError"_s, this);
    m_tokenSource = FormNotes::makeNote(u"tokenSource"_s, this);
    m_remember = new QCheckBox(tr("Re&member in the system keychain"), this);
    m_remember->setObjectName(u"rememberToken"_s);
    m_remember->setToolTip(tr("Kept by the keychain of your desktop, never in a file of this program"));
    m_remember->setVisible(TokenVault::isBuiltIn());
    QVBoxLayout *fields = new QVBoxLayout;
    fields->setSpacing(3);
    fields->addWidget(m_token);
    fields->addWidget(m_tokenError);
    fields->addWidget(m_tokenSource);
    fields->addWidget(m_remember);

    QWidget *page = new QWidget(this);
    QFormLayout *form = new QFormLayout(page);
    form->setContentsMargins(22, 4, 0, 4);
    QLabel *label = new QLabel(tr("T&oken:"), page);
    label->setBuddy(m_token);
    form->addRow(label, fields);
    connect(m_token, &QLineEdit::textChanged, this, [this] {
        if (m_validating)
            validate();
    });
    return page;
}

void ConnectDialog::addShardsRow(QFormLayout *form)
{
    m_autoShards = new QCheckBox(tr("As many as the gateway recommends"), this);
    m_autoShards->setObjectName(u"autoShards"_s);
    m_shards = new QLineEdit(this);
    m_shards->setObjectName(u"shardRange"_s);
    m_shards->setAccessibleName(tr("Number of shards, or which of how many"));
    m_shards->setPlaceholderText(tr("4, or 0-3,8 of 16"));
    m_shards->setToolTip(tr("How many, or which of how many this program runs: 4, or 0-3,8 of 16"));
    m_shards->setMaximumWidth(m_shards->fontMetrics().horizontalAdvance(u'0') * 24);
    m_shardsError = FormNotes::makeError(u"shardsError"_s, this);
    QHBoxLayout *row = new QHBoxLayout;
    row->addWidget(m_autoShards);
    row->addWidget(m_shards);
    row->addStretch(1);
    connect(m_autoShards, &QCheckBox::toggled, m_shards, &QWidget::setDisabled);
    const auto check = [this] {
        if (m_validating)
            validate();
    };
    connect(m_autoShards, &QCheckBox::toggled, this, check);
    connect(m_shards, &QLineEdit::textChanged, this, check);

    QVBoxLayout *fields = new QVBoxLayout;
    fields->setSpacing(3);
    fields->addLayout(row);
    fields->addWidget(m_shardsError);
    QLabel *label = new QLabel(tr("S&hards:"), this);
    label->setBuddy(m_autoShards);
    form->addRow(label, fields);
}
