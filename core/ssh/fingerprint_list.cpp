#include "core/ssh/fingerprint_list.h"

#include "core/base/text.h"
#include "core/ssh/host_key.h"
#include "core/ssh/known_hosts_file.h"

#include <QRegularExpression>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;
constexpr qsizetype maxFingerprints = 16'384;
constexpr qsizetype maxCommentLength = 255;

/// What stands behind the fingerprint, without the kind of key in brackets.
QString commentOf(QString rest)
{
    static const QRegularExpression kind(QStringLiteral("\\([A-Z0-9-]+\\)[\\s|]*$"));
    rest.remove(kind);
    rest = rest.left(maxCommentLength).trimmed();
    return QString::fromStdString(toValidUtf8(rest.toStdString()));
}

} // namespace

Result<QList<ListedFingerprint>> parseFingerprintList(const QByteArray& text, const QString& source)
{
    const std::string name = source.toStdString();
    if (text.size() > maxBytes)
        return Error{ErrorCode::TooLarge, "a list of fingerprints has at most 1 MiB", name, ""};
    // 32 bytes are 43 characters of base64 without padding; a longer word is something else.
    static const QRegularExpression fingerprint(
        QStringLiteral("(?<![A-Za-z0-9+/:])SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])=?"));
    QList<ListedFingerprint> found;
    bool md5 = false;
    int number = 0;
    for (const QByteArray& bytes : text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        md5 = md5 || line.contains(u"MD5:");
        auto matches = fingerprint.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (found.size() >= maxFingerprints)
                return Error{ErrorCode::TooLarge, "the list has more than 16384 fingerprints", name,
                             "split it"};
            found.append(
                {match.captured().left(7 + 43), commentOf(line.mid(match.capturedEnd())), number});
        }
    }
    if (found.isEmpty() && md5)
        return Error{ErrorCode::InvalidInput, "MD5 fingerprints prove nothing any more", name,
                     "read them anew with ssh-keygen -l -E sha256"};
    if (found.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     "there is no SHA256 fingerprint and no host key in it", name,
                     "give a known_hosts file, or what this prints on the boards: for f in "
                     "/etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done"};
    return found;
}

bool looksLikeKnownHosts(const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n')) {
        const auto entry = parseKnownHostsLine(line, 0);
        if (entry && hostKeyFromBase64(entry->keyType, entry->base64))
            return true;
    }
    return false;
}

} // namespace rollcall::ssh
