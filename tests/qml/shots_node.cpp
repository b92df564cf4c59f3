// The page of one node: each of its views, and boards of every shape and state.
#include "tests/qml/shot.h"

namespace rollcall::tests {

namespace {

using desktop::Dashboard;

/// Three clusters of two kinds, as on an RK3588.
void threeClusters(FakeFleet& fleet)
{
    fleet::NodeSnapshot node = *fleet.fleet().node(4);
    auto hw = std::make_shared<hardware::Hardware>(*node.hardware);
    hardware::Cluster little = hw->cpu.clusters.at(0), big = hw->cpu.clusters.at(1);
    little.name->value = "Cortex-A55";
    little.maxMhz = 1800;
    big.name->value = "Cortex-A76";
    big.maxMhz = 2400;
    hardware::Cluster second = big;
    second.cpus = "6-7";
    hw->cpu.clusters = {little, big, second};
    hw->cpu.total = hw->cpu.online = 8;
    node.hardware = hw;
    node.vitals->coreLoads.push_back({6, 71});
    fleet.fleet().apply(node);
}

Shot::Show identityButton(const char* name)
{
    return [name](QQuickItem* view, Dashboard&) {
        openTab(view, 4, 5);
        settle(60);
        click(view, name);
    };
}

} // namespace

QList<Shot> nodeShots()
{
    QList<Shot> list;
    list.append({QStringLiteral("node-now"), 24, {}, onTab(4, 0)});
    list.append({QStringLiteral("node-hot"), 24, {}, onTab(5, 0)});
    list.append({QStringLiteral("node-three-clusters"), 24, threeClusters, onTab(4, 0)});
    list.append({QStringLiteral("node-96-cores"), 24, {}, onTab(6, 0)});
    list.append({QStringLiteral("node-one-core"), 24, {}, onTab(7, 0)});
    list.append({QStringLiteral("node-offline"), 24, {}, onTab(12, 0)});
    list.append({QStringLiteral("node-refused"), 24, {}, onTab(21, 0)});
    list.append({QStringLiteral("node-new"), 24, {}, onTab(23, 0)});
    list.append({QStringLiteral("node-names"), 24, longNames, onTab(1, 0)});
    list.append({QStringLiteral("node-narrow"), 24, longNames, onTab(1, 0), Shot::Narrow});
    const char* tabs[] = {"now", "history", "hardware", "scores", "events", "identity"};
    for (int i = 1; i < 6; ++i) {
        const QString name = QStringLiteral("node-") + QString::fromLatin1(tabs[i]);
        list.append({name, 24, {}, onTab(4, i)});
        list.append({name + QStringLiteral("-offline"), 24, {}, onTab(12, i), Shot::Usual});
        if (i != 2) // the hardware is not read from the store
            list.append(
                {name + QStringLiteral("-failed"), 24, unreadable, onTab(4, i), Shot::Usual});
    }
    list.append({QStringLiteral("node-benchmark"), 24, {}, onTab(14, 3)});
    list.append({QStringLiteral("node-identity-clone"), 24, longNames, onTab(6, 5)});
    list.append({QStringLiteral("node-identity-narrow"), 24, longNames, onTab(1, 5), Shot::Narrow});
    list.append({QStringLiteral("node-overlay"), 24, {}, [](QQuickItem* view, Dashboard&) {
                     openTab(view, 4, 1);
                     settle(60);
                     if (auto* box = view->findChild<QQuickItem*>(QStringLiteral("oneChart")))
                         box->setProperty("checked", true);
                 }});
    list.append({QStringLiteral("node-join"), 24, {}, identityButton("joinButton")});
    list.append({QStringLiteral("node-split"), 24, {}, identityButton("splitButton")});
    return list;
}

} // namespace rollcall::tests
