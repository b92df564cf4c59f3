#pragma once

#include <QStringView>

namespace rollcall::desktop {

/// Compares as people count, "pi-2" before "pi-10", in every locale: under, over or exactly 0.
/// (QCollator does so only where Qt was built with ICU, and not in the C locale.) Numbers may be of
/// any length.
int compareNaturally(QStringView a, QStringView b);

} // namespace rollcall::desktop
