#pragma once

#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_selection.h"
#include "tests/qml/fake_fleet.h"

#include <QLocale>

namespace rollcall::tests {

/// A fake fleet, what of it is shown and what is chosen, as view models of chosen nodes need them.
struct Desk {
    explicit Desk(int nodes)
        : fleet(nodes)
        , model(fleet.fleet(), format)
        , selection(fleet.fleet(), shown)
    {
        format.setLocale(QLocale::c());
        format.setClock(&FakeFleet::now);
        shown.setSourceModel(&model);
    }

    desktop::Formatter format;
    FakeFleet fleet;
    desktop::FleetModel model;
    desktop::FleetFilterModel shown;
    desktop::NodeSelection selection;
};

} // namespace rollcall::tests
