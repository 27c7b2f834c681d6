// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botsettings.h"

#include <QWidget>

class PathField;

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

//! The part of the Connect dialog on the way to the gateway: what the stream is like, where it comes from,
//! whom TLS trusts, which proxy stands between, and whether sessions outlive the program.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(QWidget *parent = nullptr);

    void fill(const BotSettings &settings);
    //! Changes what this page is about in \a settings.
    void applyTo(BotSettings *settings) const;

    //! The embedded simulator is reached directly: most fields have no meaning for it.
    void setSimulated(bool simulated);

    //! Says beside the fields what is wrong, and whether nothing is. With \a asksRest the REST interface must
    //! be known.
    bool validate(bool asksRest);

    //! What differs from the way to Discord that everybody has, in words; empty if nothing does.
    [[nodiscard]] static QString summary(const BotSettings &settings);

Q_SIGNALS:
    void changed();

private:
    static constexpr int payloadData = -1;     //!< In m_compression, beside the values of Compression.
    static constexpr int anyInflaterData = -1; //!< In m_inflater, beside the values of Inflater::Library.

    QWidget *makeStreamBox();
    QWidget *makeAddressBox();
    QWidget *makeTrustBox();
    QWidget *makeSessionsBox();
    void addProxyRows(QFormLayout *form);
    void showChoices();
    void offerInflaters();
    bool validateStream();
    bool validateUrls(bool asksRest);
    bool validateHosts();
    bool validateRoots();
    bool validateProxy();
    bool validateFolder();
    [[nodiscard]] QNetworkProxy proxy(Gateway::Error *error) const;

    QComboBox *m_compression = nullptr;
    QComboBox *m_inflater = nullptr; //!< Always holds what fits to m_compression.
    QComboBox *m_encoding = nullptr;
    QLineEdit *m_apiUrl = nullptr;
    QLabel *m_apiError = nullptr;
    QLineEdit *m_gatewayUrl = nullptr;
    QLabel *m_gatewayError = nullptr;
    QLineEdit *m_allowedHosts = nullptr;
    QLabel *m_hostsError = nullptr;
    QLabel *m_hostsNote = nullptr;
    QComboBox *m_roots = nullptr;
    PathField *m_caFile = nullptr;
    QLabel *m_rootsError = nullptr;
    QComboBox *m_backend = nullptr;
    QLabel *m_backendNote = nullptr;
    QComboBox *m_proxyMode = nullptr;
    QLineEdit *m_proxyUrl = nullptr;
    QWidget *m_proxyLogin = nullptr;
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    QLabel *m_proxyError = nullptr;
    QLabel *m_streamError = nullptr;
    QCheckBox *m_useReserve = nullptr;
    QCheckBox *m_keepSessions = nullptr;
    PathField *m_sessionFolder = nullptr;
    QLabel *m_folderError = nullptr;
    QLabel *m_simulatorNote = nullptr;
    QWidget *m_realOnly = nullptr; //!< What has no meaning for the simulator.
};
