#include "core/ssh/host_key.h"

#include <libssh/libssh.h>

#include <QCryptographicHash>
#include <QtEndian>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxBlobSize = 16 * 1024; ///< an RSA key of 16384 bits has 2 KiB
constexpr quint32 maxTypeLength = 64;

QString fingerprintOf(const QByteArray& blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") +
           QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

/// One kind of key may sign with several algorithms (RFC 8332). SHA-1 ("ssh-rsa") is left out.
QList<QByteArray> algorithmsOf(const QString& keyType)
{
    if (keyType == QLatin1String("ssh-rsa"))
        return {"rsa-sha2-512", "rsa-sha2-256"};
    return {keyType.toLatin1()};
}

// In the order of what they cost the boards: Ed25519 is the cheapest to sign with.
const QList<QByteArray>& acceptedAlgorithms()
{
    static const QList<QByteArray> algorithms = {"ssh-ed25519",         "ecdsa-sha2-nistp256",
                                                 "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
                                                 "rsa-sha2-512",        "rsa-sha2-256"};
    return algorithms;
}

} // namespace

std::optional<HostKey> hostKeyFromBlob(const QByteArray& blob)
{
    if (blob.size() < 4 || blob.size() > maxBlobSize)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(blob.constData());
    if (length == 0 || length > maxTypeLength || qsizetype(length) + 4 > blob.size())
        return std::nullopt;
    return HostKey{QString::fromLatin1(blob.constData() + 4, int(length)), blob,
                   fingerprintOf(blob)};
}

std::optional<HostKey> hostKeyFromBase64(QByteArrayView type, QByteArrayView base64)
{
    if (base64.size() > 2 * maxBlobSize)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(base64.toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::optional<HostKey> key = hostKeyFromBlob(*decoded);
    if (!key || key->type != QLatin1String(type.data(), int(type.size())))
        return std::nullopt;
    return key;
}

std::optional<HostKey> serverHostKey(ssh_session session)
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return std::nullopt;
    char* base64 = nullptr;
    const int rc = ssh_pki_export_pubkey_base64(key, &base64);
    ssh_key_free(key);
    if (rc != SSH_OK)
        return std::nullopt;
    const QByteArray blob = QByteArray::fromBase64(base64);
    ssh_string_free_char(base64);
    return hostKeyFromBlob(blob);
}

QByteArray hostKeyAlgorithms(const QList<HostKey>& known)
{
    QList<QByteArray> algorithms;
    for (const HostKey& key : known) {
        const QList<QByteArray> ofKey = algorithmsOf(key.type);
        for (const QByteArray& algorithm : ofKey) {
            if (acceptedAlgorithms().contains(algorithm) && !algorithms.contains(algorithm))
                algorithms.append(algorithm);
        }
    }
    for (const QByteArray& algorithm : acceptedAlgorithms()) {
        if (!algorithms.contains(algorithm))
            algorithms.append(algorithm);
    }
    return algorithms.join(',');
}

} // namespace rollcall::ssh
