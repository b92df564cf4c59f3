#pragma once

#include "core/ssh/target.h"

#include <QString>
#include <optional>

namespace rollcall::ssh {

/// A host key as a picture of 9 lines within a frame, the same that `ssh -o VisualHostKey=yes` and
/// `ssh-keygen -lv` draw, so that two can be compared at a glance. Lines are parted by '\n',
/// without one at the end; plain ASCII, to be shown in a fixed-width font. Empty for a null key.
///
/// The picture is the path of OpenSSH's "drunken bishop" (D. Loss, T. Limmer, A. von Gernler: The
/// drunken bishop: An analysis of the OpenSSH fingerprint visualization algorithm, 2009): each pair
/// of bits of the SHA-256 fingerprint is one diagonal step on a board of 17 by 9, and a field shows
/// how often it was stepped on.
QString randomart(const HostKey& key);

/// "ED25519", "ECDSA", "RSA": how ssh-keygen(1) calls the kind of key; else its whole type.
QString shortKeyType(const HostKey& key);

/// Its length in bits as ssh-keygen(1) tells it; nullopt when that cannot be seen in the key.
std::optional<int> keyBits(const HostKey& key);

} // namespace rollcall::ssh
