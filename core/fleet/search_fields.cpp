#include "core/fleet/search_fields.h"

#include "core/hardware/decode.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rollcall::fleet {

namespace {

using Texts = std::optional<QStringList>;
using Value = std::optional<double>;

void add(QStringList& list, const std::optional<std::string>& text)
{
    if (text)
        list << QString::fromStdString(*text);
}

void add(QStringList& list, const hardware::TextFact& fact)
{
    if (fact)
        list << QString::fromStdString(fact->value);
}

/// Of the hardware, where it is known.
template <class Fill>
Texts ofHardware(const NodeSnapshot& node, Fill fill)
{
    if (!node.hardware)
        return std::nullopt;
    QStringList list;
    fill(list, *node.hardware);
    return list;
}

/// A fact that every board has: absent is unknown, not none.
Texts known(Texts list)
{
    return list && list->isEmpty() ? std::nullopt : list;
}

Texts name(const NodeSnapshot& node)
{
    return QStringList{node.record.name};
}

Texts host(const NodeSnapshot& node)
{
    QStringList list{node.record.host.isEmpty() ? QStringLiteral("localhost") : node.record.host};
    if (node.hardware) {
        for (const hardware::Network& link : node.hardware->network) {
            for (const std::string& address : link.addresses)
                list << QString::fromStdString(address);
        }
    }
    return list;
}

Texts tag(const NodeSnapshot& node)
{
    return node.record.tags;
}

Texts board(const NodeSnapshot& node)
{
    return known(ofHardware(node, [](QStringList& list, const hardware::Hardware& hw) {
        add(list, hw.board.model);
        add(list, hw.board.family);
        add(list, hw.board.vendor);
    }));
}

Texts soc(const NodeSnapshot& node)
{
    return known(ofHardware(
        node, [](QStringList& list, const hardware::Hardware& hw) { add(list, hw.board.soc); }));
}

Texts part(const NodeSnapshot& node)
{
    return known(ofHardware(node, [](QStringList& list, const hardware::Hardware& hw) {
        for (const hardware::Cluster& cluster : hw.cpu.clusters) {
            if (!cluster.title().empty())
                list << QString::fromStdString(cluster.title());
        }
    }));
}

Texts feature(const NodeSnapshot& node)
{
    return known(ofHardware(node, [](QStringList& list, const hardware::Hardware& hw) {
        for (const std::string& word : hw.cpu.features)
            list << QString::fromStdString(word);
    }));
}

Texts os(const NodeSnapshot& node)
{
    return known(ofHardware(
        node, [](QStringList& list, const hardware::Hardware& hw) { add(list, hw.os.name); }));
}

Texts kernel(const NodeSnapshot& node)
{
    return known(ofHardware(
        node, [](QStringList& list, const hardware::Hardware& hw) { add(list, hw.os.kernel); }));
}

Texts disk(const NodeSnapshot& node)
{
    return ofHardware(node, [](QStringList& list, const hardware::Hardware& hw) {
        for (const hardware::Storage& each : hw.storage) {
            list << QString::fromStdString(each.kind.value);
            add(list, each.vendor);
            add(list, each.model);
        }
    });
}

Texts noTexts(const NodeSnapshot&)
{
    return QStringList();
}

Value bits(const NodeSnapshot& node, const hardware::Vitals&)
{
    return node.hardware && node.hardware->os.userlandBits ? Value(*node.hardware->os.userlandBits)
                                                           : std::nullopt;
}

Value cores(const NodeSnapshot& node, const hardware::Vitals&)
{
    return node.hardware && node.hardware->cpu.total > 0 ? Value(node.hardware->cpu.total)
                                                         : std::nullopt;
}

Value mhz(const NodeSnapshot& node, const hardware::Vitals&)
{
    Value fastest;
    if (node.hardware) {
        for (const hardware::Cluster& cluster : node.hardware->cpu.clusters) {
            if (cluster.maxMhz)
                fastest = std::max(fastest.value_or(0), double(*cluster.maxMhz));
        }
    }
    return fastest;
}

/// A board of 4 GiB shows 3.7, since kernel and GPU keep some: the size it was sold with, where
/// what it shows is close below one.
double nominalBytes(double usable)
{
    for (double size = 16.0 * 1024 * 1024; size <= 64.0 * 1024 * 1024 * 1024 * 1024; size *= 2) {
        if (usable <= size)
            return usable >= size * 0.8 ? size : usable;
        if (usable <= size * 1.5 && usable >= size * 1.5 * 0.88)
            return size * 1.5;
    }
    return usable;
}

/// What is soldered or plugged in, where that is known.
Value memory(const NodeSnapshot& node, const hardware::Vitals&)
{
    if (!node.hardware)
        return std::nullopt;
    const hardware::Memory& memory = node.hardware->memory;
    if (memory.installedBytes)
        return double(memory.installedBytes->value);
    return memory.totalBytes ? Value(nominalBytes(double(*memory.totalBytes))) : std::nullopt;
}

Value temperature(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.cpuTemperatureC;
}

Value headroom(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.degreesToThrottle;
}

Value load(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.loadPercent;
}

Value memoryUsed(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.memPercent;
}

Value rootUsed(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.rootUsedPercent;
}

Value uptime(const NodeSnapshot&, const hardware::Vitals& vitals)
{
    return vitals.uptimeS;
}

/// Whichever way it is wrong: as measured, so known to within half of the answer's time.
Value skew(const NodeSnapshot& node, const hardware::Vitals&)
{
    return node.clockSkewMs ? Value(std::abs(double(*node.clockSkewMs)) / 1000) : std::nullopt;
}

constexpr QLatin1String word(const char* text)
{
    return QLatin1String(text);
}

using Kind = FieldKind;
// NOLINTNEXTLINE: a table reads best as one
const std::array fields{
    SearchField{word("name"), Kind::Text, {}, word("name:pi-*"), word("its name"), name, nullptr},
    SearchField{word("host"), Kind::Text, word("address"), word("host:10.0.*"),
                word("address or an IP address of its own"), host, nullptr},
    SearchField{word("tag"), Kind::Word, word("rack"), word("tag:rack1"), word("one of its tags"),
                tag, nullptr},
    SearchField{word("state"), Kind::State, word("is"), word("state:offline"),
                word("how it stands"), noTexts, nullptr},
    SearchField{word("board"), Kind::Text, word("model"), word("board:\"pi 4\""),
                word("board, family or maker"), board, nullptr},
    SearchField{
        word("soc"), Kind::Text, {}, word("soc:rk3399"), word("system on a chip"), soc, nullptr},
    SearchField{word("part"), Kind::Text, word("cpu"), word("part:cortex-a53"),
                word("kind of core"), part, nullptr},
    SearchField{word("feature"),
                Kind::Word,
                {},
                word("feature:aes"),
                word("CPU feature as Linux names it"),
                feature,
                nullptr},
    SearchField{
        word("os"), Kind::Text, {}, word("os:debian"), word("operating system"), os, nullptr},
    SearchField{word("kernel"),
                Kind::Version,
                {},
                word("kernel:6.1"),
                word("version of Linux"),
                kernel,
                nullptr},
    SearchField{word("disk"), Kind::Text, word("card"), word("disk:\"sd card\""),
                word("kind, maker or model of a disk or card"), disk, nullptr},
    SearchField{word("bits"),
                Kind::Number,
                {},
                word("bits:32"),
                word("word size of its programs"),
                nullptr,
                bits},
    SearchField{
        word("cores"), Kind::Number, {}, word("cores>=8"), word("logical CPUs"), nullptr, cores},
    SearchField{word("mhz"), Kind::Megahertz, word("clock"), word("mhz>=1.8G"),
                word("highest clock of its fastest cores"), nullptr, mhz},
    SearchField{word("mem"), Kind::Bytes, word("ram"), word("mem<2G"), word("memory it has"),
                nullptr, memory},
    SearchField{word("temp"), Kind::Temperature, word("temperature"), word("temp>70"),
                word("CPU temperature now"), nullptr, temperature},
    SearchField{word("headroom"),
                Kind::Number,
                {},
                word("headroom<5"),
                word("degrees left to its passive trip"),
                nullptr,
                headroom},
    SearchField{word("load"),
                Kind::Percent,
                {},
                word("load>80"),
                word("percent of all cores now"),
                nullptr,
                load},
    SearchField{word("memused"), Kind::Percent, word("ramused"), word("memused>90"),
                word("percent of memory in use now"), nullptr, memoryUsed},
    SearchField{word("full"), Kind::Percent, word("root"), word("full>90"),
                word("percent of the root volume in use"), nullptr, rootUsed},
    SearchField{word("uptime"), Kind::Span, word("up"), word("uptime<1h"), word("since its start"),
                nullptr, uptime},
    SearchField{word("skew"),
                Kind::Span,
                {},
                word("skew>1s"),
                word("how wrong its clock is"),
                nullptr,
                skew},
};

bool isThrottled(const NodeSnapshot& node)
{
    return node.state == NodeState::Online && node.vitals && node.vitals->throttle &&
           node.vitals->throttle->active;
}

} // namespace

std::span<const SearchField> searchFields()
{
    return fields;
}

const SearchField* searchField(QStringView name)
{
    for (const SearchField& field : fields) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0 ||
            (!field.alias.isEmpty() && name.compare(field.alias, Qt::CaseInsensitive) == 0))
            return &field;
    }
    return nullptr;
}

const QStringList& searchStates()
{
    static const QStringList states{QStringLiteral("online"),    QStringLiteral("late"),
                                    QStringLiteral("hot"),       QStringLiteral("offline"),
                                    QStringLiteral("throttled"), QStringLiteral("refused"),
                                    QStringLiteral("needs-you"), QStringLiteral("connecting")};
    return states;
}

bool isInState(const NodeSnapshot& node, const QString& state)
{
    if (state == u"hot")
        return node.state == NodeState::Online && isHot(node);
    if (state == u"throttled")
        return isThrottled(node);
    return state == toString(node.state);
}

bool isHot(const NodeSnapshot& node)
{
    if (!node.vitals)
        return false;
    const hardware::Vitals& vitals = *node.vitals;
    if (vitals.throttle && vitals.throttle->active)
        return true;
    if (vitals.degreesToThrottle)
        return *vitals.degreesToThrottle < 0;
    return vitals.cpuTemperatureC && *vitals.cpuTemperatureC >= hotWithoutTripC;
}

QString searchableText(const NodeSnapshot& node)
{
    QStringList words{node.record.name, node.record.host, toString(node.state)};
    words << node.record.tags;
    for (const Texts& texts : {board(node), soc(node), part(node)}) {
        if (texts)
            words << *texts;
    }
    if (node.hardware)
        words << QString::fromStdString(hardware::shortPartSummary(node.hardware->cpu));
    return words.join(QLatin1Char('\n')).toLower();
}

} // namespace rollcall::fleet
