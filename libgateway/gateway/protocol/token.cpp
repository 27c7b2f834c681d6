// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: ISC
#include <gateway/protocol/token.h>

#include <QByteArray>
#include <QDebug>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace Gateway {

//! The bytes of a token, on pages of their own: those are neither written to a core dump nor, where the
//! system allows it, swapped out.
class Token::Secret
{
public:
    explicit Secret(QByteArrayView text) : m_size(text.size())
    {
#ifdef Q_OS_UNIX
        void *pages =
            mmap(nullptr, std::size_t(m_size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        m_isMapped = pages != MAP_FAILED;
        if (m_isMapped) {
            m_bytes = static_cast<char *>(pages);
            (void)mlock(m_bytes, std::size_t(m_size)); // There is a limit, and nothing to do about it.
#ifdef MADV_DONTDUMP
            (void)madvise(m_bytes, std::size_t(m_size), MADV_DONTDUMP);
#endif
        }
#endif
        if (!m_isMapped)
            m_bytes = new char[std::size_t(m_size)];
        std::copy(text.begin(), text.end(), m_bytes);
    }
    ~Secret()
    {
        // Volatile, so that the stores are not dropped as dead.
        volatile char *at = m_bytes;
        for (qsizetype i = 0; i < m_size; ++i)
            at[i] = 0;
#ifdef Q_OS_UNIX
        if (m_isMapped) {
            munmap(m_bytes, std::size_t(m_size));
            return;
        }
#endif
        delete[] m_bytes;
    }
    Q_DISABLE_COPY_MOVE(Secret)

    [[nodiscard]] QByteArrayView text() const
    {
        return {m_bytes, m_size};
    }

private:
    char *m_bytes = nullptr;
    qsizetype m_size = 0;
    bool m_isMapped = false;
};

Token::Token() = default;

Token::Token(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith("Bot "))
        text = text.sliced(4).trimmed();
    if (!text.isEmpty())
        m_secret = std::make_shared<const Secret>(text);
}

bool Token::isNull() const
{
    return !m_secret;
}

bool Token::looksValid() const
{
    int dots = 0;
    qsizetype partLength = 0;
    for (const char letter : reveal()) {
        if (letter == '.') {
            if (partLength == 0)
                return false;
            ++dots;
            partLength = 0;
            continue;
        }
        const bool isBase64 = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                              (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        if (!isBase64)
            return false;
        ++partLength;
    }
    return dots == 2 && partLength > 0;
}

QByteArrayView Token::reveal() const
{
    return m_secret ? m_secret->text() : QByteArrayView();
}

QString Token::toString() const
{
    return QStringLiteral("Bot ***");
}

QByteArray Token::redacted(const QByteArray &text) const
{
    if (isNull())
        return text;
    QByteArray result = text;
    result.replace(reveal(), QByteArrayView("***"));
    return result;
}

bool operator==(const Token &a, const Token &b)
{
    const QByteArrayView left = a.reveal();
    const QByteArrayView right = b.reveal();
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(quint8(left[i]) ^ quint8(right[i]));
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Token &token)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << token.toString();
    return debug;
}

} // namespace Gateway
