#pragma once

#include "app/desktop/fact_model.h"
#include "core/fleet/node.h"

/// What the node page says about one node, as text. Pure functions of a snapshot.
namespace rollcall::desktop {

class Formatter;
namespace facts {
class Origins;
}

/// The five cards on top: temperature, load, memory, power, storage.
QList<FactRow> cardsOf(const fleet::NodeSnapshot& node, const Formatter& format);
/// "Pine64 RockPro64 v2.1 · RK3399 · Debian 12 · kernel 6.1.0 · up 41 days"
QString headlineOf(const fleet::NodeSnapshot& node, const Formatter& format);
/// "1 socket · 2 clusters · 6 cores · crypto: AES, SHA-1, SHA-2, CRC32"
QString processorOf(const fleet::NodeSnapshot& node);

// The facts of one inventory. `origins` are those of the node's hardware: looked up once, while
// readings change the rows time and again.
QList<FactRow> boardFacts(const fleet::NodeSnapshot& node, const facts::Origins& origins,
                          const Formatter& format);
/// What its processor can do that people ask about, with the noes.
QList<FactRow> featureFacts(const hardware::Hardware& hw, const facts::Origins& origins);
QList<FactRow> memoryFacts(const fleet::NodeSnapshot& node, const facts::Origins& origins,
                           const Formatter& format);
QList<FactRow> storageFacts(const fleet::NodeSnapshot& node, const facts::Origins& origins,
                            const Formatter& format);
QList<FactRow> networkFacts(const fleet::NodeSnapshot& node, const facts::Origins& origins,
                            const Formatter& format);
/// All sensors but that of the CPU, with what they show now.
QList<FactRow> sensorFacts(const fleet::NodeSnapshot& node, const facts::Origins& origins,
                           const Formatter& format);
/// What is on PCI and USB, by the names in `named` where it has been through nameDevices().
QList<FactRow> deviceFacts(const hardware::Hardware& named, const facts::Origins& origins);

} // namespace rollcall::desktop
