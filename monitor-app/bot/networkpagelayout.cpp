// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/datafolder.h"
#include "bot/formnotes.h"
#include "bot/pathfield.h"
#include "networkpage.h"

#include <gateway/transport/inflater.h>
#include <gateway/transport/tls.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSslSocket>
#include <QVBoxLayout>

using namespace Gateway;
using namespace Qt::StringLiterals;

static QComboBox *makeBox(const QString &name, QWidget *parent)
{
    QComboBox *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

static QFormLayout *makeForm(QWidget *box)
{
    QFormLayout *form = new QFormLayout(box);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

//! Makes the fields of all boxes of \a page begin at the same place.
static void alignLabels(QWidget *page)
{
    QList<QWidget *> labels;
    const QList<QFormLayout *> forms = page->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                labels += item->widget();
        }
    }
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(widest);
        static_cast<QLabel *>(label)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

//! One width for all, so that their right edges make a line too.
static void alignBoxes(QWidget *page)
{
    const QList<QComboBox *> boxes = page->findChildren<QComboBox *>();
    int widest = 0;
    for (const QComboBox *box : boxes)
        widest = std::max(widest, box->sizeHint().width());
    for (QComboBox *box : boxes)
        box->setMinimumWidth(widest);
}

NetworkPage::NetworkPage(QWidget *parent) : QWidget(parent)
{
    m_realOnly = new QWidget(this);
    QVBoxLayout *real = new QVBoxLayout(m_realOnly);
    real->setContentsMargins({});
    real->addWidget(makeAddressBox());
    real->addWidget(makeTrustBox());
    real->addWidget(makeSessionsBox());

    m_simulatorNote = FormNotes::makeNote(u"simulatorNote"_s, this);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->addWidget(makeStreamBox());
    layout->addWidget(m_simulatorNote);
    layout->addWidget(m_realOnly);
    layout->addStretch(1);
    alignLabels(this);
    alignBoxes(this);

    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &NetworkPage::changed);
    const QList<QComboBox *> boxes = findChildren<QComboBox *>();
    for (QComboBox *box : boxes)
        connect(box, &QComboBox::currentIndexChanged, this, &NetworkPage::changed);
    connect(m_keepSessions, &QCheckBox::toggled, this, &NetworkPage::changed);
    connect(m_useReserve, &QCheckBox::toggled, this, &NetworkPage::changed);
    connect(this, &NetworkPage::changed, this, &NetworkPage::showChoices);
    showChoices();
}

QWidget *NetworkPage::makeStreamBox()
{
    m_compression = makeBox(u"compression"_s, this);
    const QList<Compression> available = Inflater::available();
    for (const Compression compression : available)
        m_compression->addItem(compressionName(compression), int(compression));
    m_compression->addItem(tr("large payloads alone, each by itself"), payloadData);
    m_compression->addItem(tr("none"), int(Compression::None));
    m_compression->setToolTip(tr("What this build can inflate, the best first"));
    m_inflater = makeBox(u"inflater"_s, this);
    m_inflater->setToolTip(tr("The library of this build that inflates the stream"));
    offerInflaters();
    connect(m_compression, &QComboBox::currentIndexChanged, this, &NetworkPage::offerInflaters);
    m_encoding = makeBox(u"encoding"_s, this);
    m_encoding->addItem(tr("JSON"), int(Encoding::Json));
    m_encoding->addItem(tr("ETF, Erlang’s external term format"), int(Encoding::Etf));
    m_encoding->setToolTip(tr("How payloads come over the wire; what is shown is the same"));

    m_streamError = FormNotes::makeError(u"streamError"_s, this);

    QGroupBox *box = new QGroupBox(tr("Stream"), this);
    QFormLayout *form = makeForm(box);
    form->addRow(tr("Com&pression:"), m_compression);
    form->addRow(tr("I&nflater:"), m_inflater);
    form->addRow(tr("&Encoding:"), m_encoding);
    form->addRow(QString(), m_streamError);
    return box;
}

QWidget *NetworkPage::makeAddressBox()
{
    m_apiUrl = new QLineEdit(this);
    m_apiUrl->setObjectName(u"apiUrl"_s);
    m_apiUrl->setToolTip(tr("Where the gateway's URL and the number of shards are asked for"));
    m_apiError = FormNotes::makeError(u"apiError"_s, this);
    m_gatewayUrl = new QLineEdit(this);
    m_gatewayUrl->setObjectName(u"gatewayUrl"_s);
    m_gatewayUrl->setPlaceholderText(tr("as the REST interface answers"));
    m_gatewayUrl->setToolTip(tr("A WebSocket URL, such as that of a proxy or of gateway-simulator"));
    m_gatewayError = FormNotes::makeError(u"gatewayError"_s, this);
    m_allowedHosts = new QLineEdit(this);
    m_allowedHosts->setObjectName(u"allowedHosts"_s);
    m_allowedHosts->setPlaceholderText(tr("none but those of the gateway’s domain"));
    m_allowedHosts->setToolTip(
        tr("Hosts that may get the token although they do not belong to the domain of the REST interface or "
           "the gateway, with all below them; * for any"));
    m_hostsError = FormNotes::makeError(u"hostsError"_s, this);
    m_hostsNote = FormNotes::makeNote(u"hostsNote"_s, this);

    QGroupBox *box = new QGroupBox(tr("Addresses"), this);
    QFormLayout *form = makeForm(box);
    form->addRow(tr("REST &interface:"), m_apiUrl);
    form->addRow(QString(), m_apiError);
    form->addRow(tr("&Gateway:"), m_gatewayUrl);
    form->addRow(QString(), m_gatewayError);
    form->addRow(tr("&Allowed hosts:"), m_allowedHosts);
    form->addRow(QString(), m_hostsNote);
    form->addRow(QString(), m_hostsError);
    return box;
}

QWidget *NetworkPage::makeTrustBox()
{
    m_roots = makeBox(u"tlsRoots"_s, this);
    m_roots->addItem(tr("Those of this machine"), int(TlsRoots::System));
    m_roots->addItem(tr("Mozilla’s, built in"), int(TlsRoots::Bundled));
    m_roots->addItem(tr("Only those in a file"), int(TlsRoots::File));
    m_roots->setToolTip(tr("Whose word is taken for who a server is"));
    m_caFile = new PathField(PathField::Kind::File, tr("Certificates to trust"), this);
    m_caFile->edit()->setObjectName(u"caFile"_s);
    m_caFile->edit()->setPlaceholderText(tr("PEM or DER, such as the CA of a proxy that inspects TLS"));
    m_rootsError = FormNotes::makeError(u"rootsError"_s, this);
    m_backend = makeBox(u"tlsBackend"_s, this);
    m_backend->addItem(tr("As Qt chooses"), QString());
    const QStringList backends = tlsBackends();
    for (const QString &backend : backends)
        m_backend->addItem(backend, backend);
    m_backend->setToolTip(tr("The library that speaks TLS for the whole program"));
    m_backendNote = FormNotes::makeNote(u"backendNote"_s, this);

    QGroupBox *box = new QGroupBox(tr("TLS and proxy"), this);
    QFormLayout *form = makeForm(box);
    form->addRow(tr("Roots &of trust:"), m_roots);
    form->addRow(QString(), m_caFile);
    form->addRow(QString(), m_rootsError);
    form->addRow(tr("T&LS library:"), m_backend);
    form->addRow(QString(), m_backendNote);
    addProxyRows(form);
    return box;
}

void NetworkPage::addProxyRows(QFormLayout *form)
{
    m_proxyMode = makeBox(u"proxyMode"_s, this);
    m_proxyMode->addItem(tr("As the system says"), int(ProxyMode::System));
    m_proxyMode->addItem(tr("None"), int(ProxyMode::None));
    m_proxyMode->addItem(tr("This one"), int(ProxyMode::Explicit));
    m_proxyUrl = new QLineEdit(this);
    m_proxyUrl->setObjectName(u"proxyUrl"_s);
    m_proxyUrl->setAccessibleName(tr("Proxy"));
    m_proxyUrl->setPlaceholderText(tr("http://host:port or socks5://host:port"));
    m_proxyLogin = new QWidget(this);
    m_proxyUser = new QLineEdit(m_proxyLogin);
    m_proxyUser->setObjectName(u"proxyUser"_s);
    m_proxyUser->setAccessibleName(tr("User name at the proxy"));
    m_proxyUser->setPlaceholderText(tr("user, if it asks for one"));
    m_proxyPassword = new QLineEdit(m_proxyLogin);
    m_proxyPassword->setObjectName(u"proxyPassword"_s);
    m_proxyPassword->setAccessibleName(tr("Password at the proxy"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_proxyPassword->setPlaceholderText(tr("password"));
    m_proxyPassword->setToolTip(
        tr("Used for this run only; the environment variable GATEWAY_PROXY_PASSWORD gives it each time"));
    QHBoxLayout *login = new QHBoxLayout(m_proxyLogin);
    login->setContentsMargins({});
    login->addWidget(m_proxyUser);
    login->addWidget(m_proxyPassword);
    m_proxyError = FormNotes::makeError(u"proxyError"_s, this);

    form->addRow(tr("Prox&y:"), m_proxyMode);
    form->addRow(QString(), m_proxyUrl);
    form->addRow(QString(), m_proxyLogin);
    form->addRow(QString(), m_proxyError);
}

QWidget *NetworkPage::makeSessionsBox()
{
    m_keepSessions = new QCheckBox(tr("Keep &sessions, so that the next run resumes them"), this);
    m_keepSessions->setObjectName(u"keepSessions"_s);
    m_keepSessions->setToolTip(
        tr("Started again within 5 minutes, the program gets every event that it missed. "
           "The bot goes offline some minutes after the window was closed."));
    m_sessionFolder = new PathField(PathField::Kind::Folder, tr("Folder for sessions"), this);
    m_sessionFolder->edit()->setObjectName(u"sessionFolder"_s);
    m_sessionFolder->setPath(DataFolder::sessions());
    m_folderError = FormNotes::makeError(u"folderError"_s, this);

    m_useReserve = new QCheckBox(tr("&Use the last session starts too"), this);
    m_useReserve->setObjectName(u"useReserve"_s);
    m_useReserve->setToolTip(
        tr("A twentieth of all session starts, and at least one, is kept back otherwise: at "
           "0 the gateway ends every session and resets the token."));

    QGroupBox *box = new QGroupBox(tr("Sessions"), this);
    QVBoxLayout *layout = new QVBoxLayout(box);
    layout->addWidget(m_keepSessions);
    layout->addWidget(m_sessionFolder);
    layout->addWidget(m_folderError);
    layout->addWidget(m_useReserve);
    return box;
}
