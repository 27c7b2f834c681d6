// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/connectdialog.h"
#include "bot/connectpreferences.h"
#include "bot/intentspicker.h"
#include "bot/tokenvault.h"
#include "colorscheme.h"

#include <gateway/transport/inflater.h>

#include <QCheckBox>
#include <QComboBox>
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
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *makeNote(const QString &name, QWidget *parent)
{
    QLabel *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QLabel *makeError(const QString &name, QWidget *parent)
{
    QLabel *label = makeNote(name, parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colors::bad(palette));
    label->setPalette(palette);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(const BotSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_initial(settings)
    , m_knownToken(settings.token)
    , m_vault(new TokenVault(this))
    , m_simulatorChoice(
          new QRadioButton(tr("Embedded &simulator: no token, nothing leaves this machine"), this))
    , m_botChoice(new QRadioButton(tr("&Discord, or a gateway of your own"), this))
    , m_intents(new IntentsPicker(this))
{
    setWindowTitle(tr("Connect"));
    m_simulatorChoice->setObjectName(u"simulatorChoice"_s);
    m_botChoice->setObjectName(u"botChoice"_s);
    m_simulatorPage = makeSimulatorPage();
    m_botPage = makeBotPage();

    QGroupBox *intentsBox = new QGroupBox(tr("Intents: the groups of events to ask for"), this);
    QVBoxLayout *intentsLayout = new QVBoxLayout(intentsBox);
    intentsLayout->addWidget(m_intents);

    QFormLayout *form = new QFormLayout;
    addSessionRows(form);

    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *connectButton = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);

    QWidget *content = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(content);
    rows->addWidget(m_simulatorChoice);
    rows->addWidget(m_botChoice);
    rows->addWidget(m_simulatorPage);
    rows->addWidget(m_botPage);
    rows->addWidget(intentsBox, 1);
    rows->addLayout(form);
    rows->addWidget(makeAdvanced());

    // On a small screen the fields scroll, and the buttons stay in sight.
    QScrollArea *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    QHBoxLayout *foot = new QHBoxLayout;
    foot->setContentsMargins(rows->contentsMargins());
    foot->addWidget(buttons);
    layout->addLayout(foot);

    fill(settings);
    connect(m_simulatorChoice, &QRadioButton::toggled, this, &ConnectDialog::changePage);
    showPage();
    fitToScreen({content->sizeHint().width(), 720});
    if (m_remember->isChecked())
        readVault();
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
    form->addRow(tr("&Recommended shards:"), m_simulatedShards);
    return page;
}

QWidget *ConnectDialog::makeBotPage()
{
    m_token = new QLineEdit(this);
    m_token->setObjectName(u"tokenEdit"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_token->setAccessibleName(tr("Bot token"));
    m_token->setToolTip(
        tr("Developer Portal, your application, page Bot, Reset Token. It is never shown here."));
    m_tokenError = makeError(u"tokenError"_s, this);
    m_tokenSource = makeNote(u"tokenSource"_s, this);
    m_remember = new QCheckBox(tr("Re&member in the system keychain"), this);
    m_remember->setObjectName(u"rememberToken"_s);
    m_remember->setToolTip(tr("Kept by the keychain of your desktop, never in a file of this program"));
    m_remember->setVisible(TokenVault::isBuiltIn());
    m_remember->setChecked(TokenVault::isBuiltIn() && ConnectPreferences::remembersToken());
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

void ConnectDialog::addSessionRows(QFormLayout *form)
{
    m_autoShards = new QCheckBox(tr("As many as the gateway recommends"), this);
    m_autoShards->setObjectName(u"autoShards"_s);
    m_shards = new QSpinBox(this);
    m_shards->setObjectName(u"shardCount"_s);
    m_shards->setAccessibleName(tr("Number of shards"));
    m_shards->setRange(1, 16'384);
    QHBoxLayout *shards = new QHBoxLayout;
    shards->addWidget(m_autoShards);
    shards->addWidget(m_shards);
    shards->addStretch(1);
    connect(m_autoShards, &QCheckBox::toggled, m_shards, &QWidget::setDisabled);

    m_compression = new QComboBox(this);
    m_compression->setObjectName(u"compression"_s);
    const QList<Gateway::Compression> available = Gateway::Inflater::available();
    for (const Gateway::Compression compression : available)
        m_compression->addItem(Gateway::compressionName(compression), QVariant::fromValue(compression));
    m_compression->addItem(tr("none (plain JSON)"), QVariant::fromValue(Gateway::Compression::None));
    m_compression->setToolTip(tr("What this build can inflate, the best first"));

    QLabel *shardsLabel = new QLabel(tr("S&hards:"), this);
    shardsLabel->setBuddy(m_autoShards);
    form->addRow(shardsLabel, shards);
    form->addRow(tr("Com&pression:"), m_compression);
}

QWidget *ConnectDialog::makeAdvanced()
{
    m_apiUrl = new QLineEdit(this);
    m_apiUrl->setObjectName(u"apiUrl"_s);
    m_apiUrl->setToolTip(tr("Where the gateway's URL and the number of shards are asked for"));
    m_apiError = makeError(u"apiError"_s, this);
    m_gatewayUrl = new QLineEdit(this);
    m_gatewayUrl->setObjectName(u"gatewayUrl"_s);
    m_gatewayUrl->setPlaceholderText(tr("as the REST interface answers"));
    m_gatewayUrl->setToolTip(tr("A WebSocket URL, such as that of a proxy or of gateway-simulator"));
    m_gatewayError = makeError(u"gatewayError"_s, this);
    for (QLineEdit *edit : {m_apiUrl, m_gatewayUrl}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_validating)
                validate();
        });
    }

    QToolButton *toggle = new QToolButton(this);
    toggle->setObjectName(u"advancedButton"_s);
    toggle->setText(tr("Ad&vanced"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    m_advanced = new QWidget(this);
    QFormLayout *form = new QFormLayout(m_advanced);
    form->setContentsMargins(22, 0, 0, 0);
    form->addRow(tr("REST &interface:"), m_apiUrl);
    form->addRow(QString(), m_apiError);
    form->addRow(tr("&Gateway:"), m_gatewayUrl);
    form->addRow(QString(), m_gatewayError);
    m_advanced->hide();
    connect(toggle, &QToolButton::toggled, this, [this, toggle](bool shown) {
        toggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_advanced->setVisible(shown);
    });

    QWidget *box = new QWidget(this);
    box->setObjectName(u"advancedBox"_s);
    QVBoxLayout *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(toggle);
    layout->addWidget(m_advanced);
    return box;
}
