#pragma once

#include "tests/qml/fake_fleet.h"

#include <QQuickItem>
#include <functional>
#include <vector>

namespace rollcall::tests {

/// How to come to a page, a view of it or a dialog, for tests that look at each of them.
struct Place {
    const char* name;
    std::function<void(QQuickItem& view, FakeFleet& fleet)> open;
    int fewestStops; ///< of the Tab key that must be there
};

/// Text of a size nobody asked to be larger, whatever the platform of the tests comes with. After
/// the application is made.
void useUsualText();

/// Every page, view of it and dialog that a fleet of 24 fake boards shows.
const std::vector<Place>& places();

} // namespace rollcall::tests
