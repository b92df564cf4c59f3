#include "core/ssh/key_cache.h"

#include "core/ssh/host_key.h"
#include "core/ssh/secrets.h"

#include <libssh/libssh.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <optional>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxCachedKeys = 32;
constexpr qint64 maxKeyFileSize = 64 * 1024; ///< RSA 16384 needs 13 KiB; a FIFO has no size

struct CachedKey {
    qint64 size = 0;
    QDateTime modified;
    KeyFile file;
};

QHash<QString, CachedKey>& keysOfThisThread()
{
    thread_local QHash<QString, CachedKey> keys;
    return keys;
}

SharedKey owned(ssh_key key)
{
    return SharedKey(key, [](ssh_key_struct* k) { ssh_key_free(k); });
}

/// libssh asks for a passphrase only when there is one: then we know, and give none.
int notePassphraseWanted(const char*, char*, size_t, int, int, void* wanted)
{
    *static_cast<bool*>(wanted) = true;
    return -1;
}

/// Takes a string with its length before it off the front (RFC 4251 section 5).
std::optional<QByteArray> takeString(QByteArray& bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (qint64(length) > bytes.size() - 4)
        return std::nullopt;
    const QByteArray text = bytes.mid(4, qsizetype(length));
    bytes.remove(0, 4 + qsizetype(length));
    return text;
}

/// An encrypted file in OpenSSH's own format has the public half in clear (PROTOCOL.key).
QByteArray publicBlobInside(const QByteArray& text)
{
    const QByteArray begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
    const qsizetype start = text.indexOf(begin);
    const qsizetype end = text.indexOf("-----END", start + 1);
    if (start < 0 || end < 0)
        return {};
    const qsizetype from = start + begin.size();
    QByteArray bytes = QByteArray::fromBase64(text.mid(from, end - from));
    const QByteArray magic("openssh-key-v1\0", 15);
    if (!bytes.startsWith(magic))
        return {};
    bytes.remove(0, magic.size());
    for (int i = 0; i < 3; ++i) { // cipher, derivation and its options
        if (!takeString(bytes))
            return {};
    }
    bytes.remove(0, 4); // how many keys: always one
    return takeString(bytes).value_or(QByteArray());
}

QByteArray publicBlobIn(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > maxKeyFileSize || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray blob = QByteArray::fromBase64(file.readAll().simplified().split(' ').value(1));
    return hostKeyFromBlob(blob) ? blob : QByteArray();
}

QByteArray blobOf(ssh_key key)
{
    char* base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return {};
    const QByteArray blob = QByteArray::fromBase64(base64);
    ssh_string_free_char(base64);
    return blob;
}

KeyFile lockedKeyFile(const QString& path, const QByteArray& text)
{
    KeyFile file{KeyFile::State::Encrypted, {}, {}, publicBlobInside(text)};
    if (file.publicBlob.isEmpty())
        file.publicBlob = publicBlobOf(path);
    file.publicKey = publicKeyFromBlob(file.publicBlob);
    if (!file.publicKey)
        file.publicBlob.clear();
    return file;
}

} // namespace

SharedKey publicKeyFromBlob(const QByteArray& blob)
{
    const auto form = hostKeyFromBlob(blob);
    ssh_key key = nullptr;
    const ssh_keytypes_e type =
        form ? ssh_key_type_from_name(form->type.toLatin1().constData()) : SSH_KEYTYPE_UNKNOWN;
    if (type == SSH_KEYTYPE_UNKNOWN ||
        ssh_pki_import_pubkey_base64(blob.toBase64().constData(), type, &key) != SSH_OK)
        return {};
    return owned(key);
}

QByteArray publicBlobOf(const QString& path)
{
    const QByteArray beside = publicBlobIn(path + QLatin1String(".pub"));
    return beside.isEmpty() ? publicBlobIn(path) : beside;
}

KeyFile readKeyFile(const QString& path, const Secret* passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return KeyFile{KeyFile::State::Unreadable, {}, {}, {}};
    QByteArray text = file.read(maxKeyFileSize);
    bool encrypted = false;
    ssh_key key = nullptr;
    const int rc = ssh_pki_import_privkey_base64(
        text.constData(), passphrase ? passphrase->data() : nullptr,
        passphrase ? nullptr : notePassphraseWanted, &encrypted, &key);
    const KeyFile locked = encrypted ? lockedKeyFile(path, text) : KeyFile();
    text.fill('\0'); // the secret stays in one place only
    if (rc != SSH_OK)
        return encrypted ? locked : KeyFile{KeyFile::State::Malformed, {}, {}, {}};
    const SharedKey privateKey = owned(key);
    ssh_key publicKey = nullptr;
    if (ssh_pki_export_privkey_to_pubkey(key, &publicKey) != SSH_OK)
        return KeyFile{KeyFile::State::Malformed, {}, {}, {}};
    return KeyFile{KeyFile::State::Usable, privateKey, owned(publicKey), blobOf(publicKey)};
}

KeyFile loadKeyFile(const QString& path)
{
    QHash<QString, CachedKey>& cache = keysOfThisThread();
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile() || info.size() > maxKeyFileSize)
        return KeyFile{KeyFile::State::Malformed, {}, {}, {}};
    const auto known = cache.constFind(path);
    if (known != cache.cend() && known->size == info.size() &&
        known->modified == info.lastModified())
        return known->file;
    if (cache.size() >= maxCachedKeys)
        cache.clear();
    const CachedKey fresh{info.size(), info.lastModified(), readKeyFile(path)};
    cache.insert(path, fresh);
    return fresh.file;
}

void keepUnlocked(const QString& path, const KeyFile& key)
{
    const QFileInfo info(path);
    keysOfThisThread().insert(path, CachedKey{info.size(), info.lastModified(), key});
}

} // namespace rollcall::ssh
