// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/payloadtree.h"

#include <QCoreApplication>

//! Makes a PayloadTree in one pass, without recursion: text nested a million deep costs memory for its
//! brackets and no stack.
class PayloadScanner
{
    Q_DECLARE_TR_FUNCTIONS(PayloadScanner)

public:
    PayloadScanner(PayloadTree *tree, const Overtaken &overtaken);
    void scan();

private:
    //! A container that is not closed yet.
    struct Open
    {
        int node; //!< PayloadTree::none where it got no node.
        bool isObject;
    };
    struct Key
    {
        qsizetype begin = 0;
        qsizetype size = -1;
    };

    bool scanValue(bool *complete);
    bool scanScalar();
    bool scanWord(QByteArrayView word, PayloadTree::Type type);
    bool scanNumber();
    bool scanDigits();
    bool scanString(qsizetype *begin, qsizetype *size);
    bool scanEscape();
    bool scanKey();
    //! Goes on behind a complete value: false when the text is at its end or wrong.
    bool scanNext(bool *done);
    bool open(char bracket);
    void close();
    int addNode(PayloadTree::Type type, qsizetype begin, qsizetype size);
    bool fail(const QString &message);
    void finish();
    void skipBlanks();
    [[nodiscard]] char peek() const { return m_at < m_size ? m_data[m_at] : '\0'; }

    PayloadTree *m_tree;
    const Overtaken &m_overtaken;
    const char *m_data;
    qsizetype m_size;
    qsizetype m_at = 0;
    Key m_key;
    std::vector<Open> m_open;
    quint32 m_values = 0;
};
