#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct ssh_key_struct;

namespace rollcall::ssh {

class Secret;

using SharedKey = std::shared_ptr<ssh_key_struct>;

/// A private key file, or why it cannot be used.
struct KeyFile {
    enum class State { Usable, Missing, Unreadable, Encrypted, Malformed };
    State state = State::Missing;
    SharedKey privateKey;  ///< null unless Usable
    SharedKey publicKey;   ///< null unless Usable, or Encrypted and found beside it
    QByteArray publicBlob; ///< of publicKey, in wire format
};

/// Reads the file, or answers from memory while its size and time are the same: with hundreds of
/// nodes the same key would be parsed hundreds of times. One memory for each thread, as libssh keys
/// must not be used by two threads at a time.
KeyFile loadKeyFile(const QString& path);

/// A public key from its wire format; null when it is none that libssh can use.
SharedKey publicKeyFromBlob(const QByteArray& blob);

/// The public half of a key whose private file cannot be read, from "<path>.pub" or a `path` that
/// is one itself; in wire format, empty when there is none.
QByteArray publicBlobOf(const QString& path);

/// Reads the file anew, with a passphrase when there is one. On any thread; takes some 100 ms where
/// a passphrase is strengthened on purpose.
KeyFile readKeyFile(const QString& path, const Secret* passphrase = nullptr);

/// From now on loadKeyFile() on this thread answers with this key, until the file changes.
void keepUnlocked(const QString& path, const KeyFile& key);

} // namespace rollcall::ssh
