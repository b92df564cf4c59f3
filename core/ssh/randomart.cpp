#include "core/ssh/randomart.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>

namespace rollcall::ssh {

namespace {

constexpr int columns = 17, rows = 9;
/// By how often a field was stepped on; the last two mark where the path begins and ends.
constexpr char marks[] = " .o+=*BOX@%&#/^SE";
constexpr int startMark = 15, endMark = 16, mostSteps = 14;

/// The n-th string of a key in wire format (RFC 4251, section 5); empty when there is none.
QByteArrayView wireString(QByteArrayView blob, int n)
{
    for (;; --n) {
        if (blob.size() < 4)
            return {};
        const auto length = qFromBigEndian<quint32>(blob.data());
        if (length > quint32(blob.size() - 4))
            return {};
        if (n == 0)
            return blob.sliced(4, length);
        blob = blob.sliced(4 + length);
    }
}

/// "+---[RSA 2048]----+": the words in the middle, the odd dash on the right.
QString border(const QString& words)
{
    const int dashes = std::max(0, columns - int(words.size()));
    return u'+' + QString(dashes / 2, u'-') + words + QString(dashes - dashes / 2, u'-') + u'+';
}

} // namespace

QString shortKeyType(const HostKey& key)
{
    if (key.type == u"ssh-ed25519")
        return QStringLiteral("ED25519");
    if (key.type == u"ssh-rsa")
        return QStringLiteral("RSA");
    if (key.type.startsWith(u"ecdsa-sha2-"))
        return QStringLiteral("ECDSA");
    return key.type;
}

std::optional<int> keyBits(const HostKey& key)
{
    if (key.type == u"ssh-ed25519")
        return 256;
    if (key.type.startsWith(u"ecdsa-sha2-nistp")) {
        bool ok = false;
        const int bits = key.type.mid(16).toInt(&ok); // the name of the curve says it
        return ok ? std::optional(bits) : std::nullopt;
    }
    if (key.type == u"ssh-rsa") {
        QByteArrayView modulus = wireString(key.blob, 2); // type, exponent, modulus
        while (!modulus.isEmpty() && modulus.front() == 0)
            modulus = modulus.sliced(1);
        if (!modulus.isEmpty())
            return int(modulus.size() - 1) * 8 +
                   int(std::bit_width(static_cast<unsigned char>(modulus.front())));
    }
    return std::nullopt;
}

QString randomart(const HostKey& key)
{
    if (key.isNull())
        return {};
    std::array<std::array<int, columns>, rows> visits{};
    int x = columns / 2, y = rows / 2;
    const QByteArray digest = QCryptographicHash::hash(key.blob, QCryptographicHash::Sha256);
    for (const char byte : digest) {
        for (int pair = 0; pair < 4; ++pair) {
            const int step = (static_cast<unsigned char>(byte) >> (2 * pair)) & 3;
            x = std::clamp(x + ((step & 1) != 0 ? 1 : -1), 0, columns - 1);
            y = std::clamp(y + ((step & 2) != 0 ? 1 : -1), 0, rows - 1);
            int& field = visits[std::size_t(y)][std::size_t(x)];
            field = std::min(field + 1, mostSteps);
        }
    }
    visits[rows / 2][columns / 2] = startMark;
    visits[std::size_t(y)][std::size_t(x)] = endMark;

    const auto bits = keyBits(key);
    QString title = bits ? QStringLiteral("[%1 %2]").arg(shortKeyType(key)).arg(*bits)
                         : QStringLiteral("[%1]").arg(shortKeyType(key));
    if (title.size() > columns)
        title.clear();
    QString picture = border(title) + u'\n';
    for (const auto& row : visits) {
        picture += u'|';
        for (const int field : row)
            picture += QLatin1Char(marks[field]);
        picture += QStringLiteral("|\n");
    }
    return picture + border(QStringLiteral("[SHA256]"));
}

} // namespace rollcall::ssh
