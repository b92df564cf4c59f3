#include "core/ssh/key_cache.h"

#include <libssh/libssh.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxCachedKeys = 32;
constexpr qint64 maxKeyFileSize = 64 * 1024; ///< RSA 16384 needs 13 KiB; a FIFO has no size

struct CachedKey {
    qint64 size = 0;
    QDateTime modified;
    KeyFile file;
};

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

KeyFile parseKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return KeyFile{KeyFile::State::Unreadable, {}, {}};
    QByteArray text = file.read(maxKeyFileSize);
    bool encrypted = false;
    ssh_key key = nullptr;
    const int rc = ssh_pki_import_privkey_base64(text.constData(), nullptr, notePassphraseWanted,
                                                 &encrypted, &key);
    text.fill('\0'); // the secret stays in one place only
    if (rc != SSH_OK) {
        return KeyFile{encrypted ? KeyFile::State::Encrypted : KeyFile::State::Malformed, {}, {}};
    }
    const SharedKey privateKey = owned(key);
    ssh_key publicKey = nullptr;
    if (ssh_pki_export_privkey_to_pubkey(key, &publicKey) != SSH_OK)
        return KeyFile{KeyFile::State::Malformed, {}, {}};
    return KeyFile{KeyFile::State::Usable, privateKey, owned(publicKey)};
}

} // namespace

KeyFile loadKeyFile(const QString& path)
{
    thread_local QHash<QString, CachedKey> cache;
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile() || info.size() > maxKeyFileSize)
        return KeyFile{KeyFile::State::Malformed, {}, {}};
    const auto known = cache.constFind(path);
    if (known != cache.cend() && known->size == info.size() &&
        known->modified == info.lastModified())
        return known->file;
    if (cache.size() >= maxCachedKeys)
        cache.clear();
    const CachedKey fresh{info.size(), info.lastModified(), parseKeyFile(path)};
    cache.insert(path, fresh);
    return fresh.file;
}

} // namespace rollcall::ssh
