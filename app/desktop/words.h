#pragma once

#include <QString>

namespace rollcall::desktop {

/// tr() for functions that belong to no QObject. lupdate files such texts under the namespace they
/// stand in, so call it only inside `rollcall::desktop` (unnamed namespaces do not count); classes
/// have a tr() of their own. `n` chooses the plural and replaces %n. Main thread only.
QString tr(const char* text, const char* comment = nullptr, int n = -1);

} // namespace rollcall::desktop
