#pragma once

#include "app/desktop/fact_model.h"
#include "core/fleet/node.h"
#include "core/hardware/id_names.h"

/// What the node page says about one node, as text. Pure functions of a snapshot.
namespace rollcall::desktop {

class Formatter;

/// The five cards on top: temperature, load, memory, power, storage.
QList<FactRow> cardsOf(const fleet::NodeSnapshot& node, const Formatter& format);
/// "Pine64 RockPro64 v2.1 · RK3399 · Debian 12 · kernel 6.1.0 · up 41 days"
QString headlineOf(const fleet::NodeSnapshot& node, const Formatter& format);
/// "1 socket · 2 clusters · 6 cores · crypto: AES, SHA-1, SHA-2, CRC32"
QString processorOf(const fleet::NodeSnapshot& node);

QList<FactRow> boardFacts(const fleet::NodeSnapshot& node, const Formatter& format);
/// What its processor can do that people ask about, with the noes.
QList<FactRow> featureFacts(const fleet::NodeSnapshot& node);
QList<FactRow> memoryFacts(const fleet::NodeSnapshot& node, const Formatter& format);
QList<FactRow> storageFacts(const fleet::NodeSnapshot& node, const Formatter& format);
QList<FactRow> networkFacts(const fleet::NodeSnapshot& node, const Formatter& format);
/// All sensors but that of the CPU, with what they show now.
QList<FactRow> sensorFacts(const fleet::NodeSnapshot& node, const Formatter& format);
/// What is on PCI and USB, by name where `ids` knows one.
QList<FactRow> deviceFacts(const fleet::NodeSnapshot& node, hardware::IdNames& ids);

} // namespace rollcall::desktop
