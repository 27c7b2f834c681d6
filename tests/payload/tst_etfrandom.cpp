// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/payload/etf.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>
#include <cstring>

using namespace Gateway;

//! Makes JSON documents of every shape.
class DocumentGenerator
{
public:
    explicit DocumentGenerator(quint32 seed) : m_random(seed) {}

    [[nodiscard]] QJsonDocument document()
    {
        return m_random.bounded(2) ? QJsonDocument(object(0)) : QJsonDocument(array(0));
    }

private:
    QString text()
    {
        QString text;
        for (int length = m_random.bounded(12); length > 0; --length) {
            switch (m_random.bounded(4)) {
            case 0:
                text += QChar(char16_t(m_random.bounded(0x80)));
                break;
            case 1:
                text += QChar(char16_t(m_random.bounded(0x80, 0xd800)));
                break;
            case 2:
                text +=
                    QString::fromUcs4(std::array{char32_t(m_random.bounded(0x10000, 0x110000))}.data(), 1);
                break;
            default:
                text += QChar(u'a' + char16_t(m_random.bounded(26)));
                break;
            }
        }
        return text;
    }

    QJsonValue number()
    {
        // Every length of integer that stays a number, and every exponent but those of integers that do not.
        if (m_random.bounded(2)) {
            const qint64 magnitude = qint64(m_random.generate64() >> (11 + m_random.bounded(53)));
            return m_random.bounded(2) ? magnitude : -magnitude;
        }
        double value = 0;
        do {
            const quint64 bits = m_random.generate64();
            std::memcpy(&value, &bits, sizeof value);
        } while (!std::isfinite(value) || (std::abs(value) > 0x1p53 && std::abs(value) < 0x1p64));
        return value;
    }

    QJsonValue value(int depth)
    {
        switch (m_random.bounded(depth < 6 ? 8 : 5)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return m_random.bounded(2) == 1;
        case 2:
            return text();
        case 3:
        case 4:
            return number();
        case 5:
        case 6:
            return array(depth + 1);
        default:
            return object(depth + 1);
        }
    }

    QJsonArray array(int depth)
    {
        QJsonArray array;
        for (int length = m_random.bounded(6); length > 0; --length)
            array.append(value(depth));
        return array;
    }

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int length = m_random.bounded(6); length > 0; --length)
            object.insert(text(), value(depth));
        return object;
    }

    QRandomGenerator m_random;
};

class TestEtfRandom : public QObject
{
    Q_OBJECT

private:
    //! A term that gives no error must give JSON text.
    static void check(const QByteArray &term)
    {
        Error error;
        const QByteArray json = etfToJson(term, &error);
        if (error) {
            QVERIFY2(json.isEmpty(), term.toHex().constData());
            return;
        }
        QJsonParseError failure;
        // In an array, since Qt reads no document that is a scalar.
        (void)QJsonDocument::fromJson('[' + json + ']', &failure);
        QVERIFY2(failure.error == QJsonParseError::NoError, term.toHex().constData());
    }

private Q_SLOTS:
    void documentsComeBackAsTheyWere()
    {
        for (quint32 seed = 0; seed < 5000; ++seed) {
            const QJsonDocument document = DocumentGenerator(seed).document();
            Error error;
            const QByteArray term = etfFromJson(document.toJson(QJsonDocument::Compact), &error);
            QVERIFY2(!error, qPrintable(QStringLiteral("seed %1: ").arg(seed) + error.toString()));
            const QByteArray json = etfToJson(term, &error);
            QVERIFY2(!error, qPrintable(QStringLiteral("seed %1: ").arg(seed) + error.toString()));
            QVERIFY2(QJsonDocument::fromJson(json) == document,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void changedTermsGiveErrorsOrJson()
    {
        QRandomGenerator random(1);
        for (quint32 seed = 0; seed < 500; ++seed) {
            Error error;
            const QByteArray term = etfFromJson(DocumentGenerator(seed).document().toJson(), &error);
            for (int i = 0; i < 100; ++i) {
                QByteArray changed = term;
                for (int changes = random.bounded(1, 4); changes > 0; --changes)
                    changed[random.bounded(1, int(qMax<qsizetype>(2, term.size())))] =
                        char(random.bounded(256));
                check(changed);
            }
        }
    }

    void garbageGivesErrorsOrJson()
    {
        // Mostly bytes that mean something, so that it goes deep.
        static const QByteArray tags =
            QByteArray::fromHex("46 50 61 62 63 64 68 69 6a 6b 6c 6d 6e 6f 73 74 76 77");
        QRandomGenerator random(2);
        for (int i = 0; i < 100'000; ++i) {
            QByteArray term(1 + random.bounded(60), '\x83');
            for (qsizetype at = 1; at < term.size(); ++at) {
                switch (random.bounded(4)) {
                case 0:
                    term[at] = char(random.bounded(256));
                    break;
                case 1:
                    term[at] = tags[random.bounded(int(tags.size()))];
                    break;
                default:
                    term[at] = char(random.bounded(3));
                    break;
                }
            }
            check(term);
        }
    }
};

QTEST_GUILESS_MAIN(TestEtfRandom)
#include "tst_etfrandom.moc"
