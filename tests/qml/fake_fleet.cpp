#include "tests/qml/fake_fleet.h"

#include "app/desktop/history.h"
#include "tests/qml/fake_boards.h"
#include "tests/qml/ready.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <cmath>

namespace rollcall::tests {

namespace {

constexpr qint64 second = 1000, minute = 60 * second;
constexpr qint64 sampleEvery = 10 * second;

/// A key of its own for each node, as long and as random as a real one; another one after its card
/// was flashed.
ssh::HostKey keyOf(fleet::NodeId id, bool flashed)
{
    using Hash = QCryptographicHash;
    const QByteArray seed = QByteArray::number(id) + (flashed ? "flashed" : "");
    const QByteArray type("ssh-ed25519");
    QByteArray blob;
    for (const QByteArray& part : {type, Hash::hash(seed, Hash::Sha256)})
        blob += QByteArray(3, '\0') + char(part.size()) + part;
    return {QString::fromLatin1(type), blob,
            QStringLiteral("SHA256:") +
                QString::fromLatin1(
                    Hash::hash(blob, Hash::Sha256).toBase64(QByteArray::OmitTrailingEquals))};
}

ssh::Target targetOf(const store::NodeRecord& node)
{
    ssh::Target target;
    target.host = node.host;
    target.port = node.port;
    return target;
}

/// A curve that a board could have had: a slow swing, a busy spell that heats it over 80 °C.
double temperatureAt(qint64 time, fleet::NodeId id, double base)
{
    const double minutes = double(time) / double(minute);
    double value = base + 2.5 * std::sin(minutes / 23 + double(id)) +
                   0.9 * std::sin(minutes / 1.7 + double(id) * 3) + 0.5 * std::sin(minutes * 2.9);
    const double spell = (minutes - double(FakeFleet::now()) / minute + 26) / 12;
    if (id % 4 == 0)
        value += 24 * std::exp(-spell * spell);
    return value;
}

/// How much of what a node says now holds already at a time that is `age` ms ago: all of it in the
/// last minutes, nothing half an hour before.
double shareOfNow(qint64 age)
{
    return 1 / (1 + std::exp((double(age) / double(minute) - 20) / 2.5));
}

} // namespace

qint64 FakeFleet::now()
{
    return QDateTime(QDate(2026, 5, 12), QTime(16, 45)).toMSecsSinceEpoch();
}

FakeFleet::FakeFleet(int nodes, unsigned seed, QObject* parent)
    : Backend(parent)
    , m_random(seed)
    , m_clock(now())
{
    for (int i = 0; i < nodes; ++i) {
        const int kind = i % kinds();
        const QString name = QStringLiteral("%1-%2.lab")
                                 .arg(QLatin1String(fakeBoards()[size_t(kind)].prefix))
                                 .arg(i + 1, nodes > 99 ? 3 : 2, 10, QLatin1Char('0'));
        addBoard(kind, name, QStringLiteral("10.0.%1.%2").arg(i / 250).arg(i % 250 + 1));
    }
    // A few out of many have something to say.
    for (int i = 0; i < nodes; ++i) {
        const fleet::NodeId id = i + 1;
        if (i == 4 || i % 97 == 64)
            setHot(id);
        else if (i == 17 || i % 89 == 70)
            setLate(id);
        else if (i == 11 || i % 61 == 40)
            setOffline(id);
        else if (i == 8 || i % 211 == 150)
            setChangedKey(id);
        else if (i == 20)
            setRefused(id);
        else if (i == 22)
            setUnknownKey(id);
        else if (i == 13)
            setBench(id, 2, 5);
    }
}

int FakeFleet::kinds()
{
    return int(fakeBoards().size());
}

double FakeFleet::uniform(double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(m_random);
}

fleet::NodeId FakeFleet::addBoard(int kind, const QString& name, const QString& host)
{
    const FakeBoard& board = fakeBoards()[size_t(kind)];
    fleet::NodeSnapshot node;
    node.id = m_nextId++;
    node.record.id = node.id;
    node.record.name = name;
    node.record.host = host;
    node.record.user = QStringLiteral("pi");
    node.record.tags = {QStringLiteral("rack%1").arg((node.id - 1) / 20 + 1)};
    node.state = fleet::NodeState::Online;
    node.stateSince = m_clock - 41 * 24 * 60 * minute;
    node.agentVersion = QStringLiteral("0.1.0");
    node.clockSkewMs = 40;
    node.hardware = std::make_shared<hardware::Hardware>(hardwareOf(board, name.toStdString()));
    node.inventory = std::make_shared<hardware::Inventory>(inventoryOf(board));
    m_fleet.apply(node);
    warmUp(node.id);
    return node.id;
}

void FakeFleet::warmUp(fleet::NodeId id)
{
    fleet::NodeSnapshot node = snapshot(id);
    const double base = 44 + double((id * 7) % 15);
    const double load = 5 + double((id * 13) % 45);
    for (qint64 time = m_clock - 10 * minute; time <= m_clock; time += sampleEvery) {
        hardware::Vitals vitals;
        vitals.cpuTemperatureC = temperatureAt(time, id, base) + uniform(-0.3, 0.3);
        if (node.hardware->cpuSensor->passiveTripC)
            vitals.degreesToThrottle =
                *node.hardware->cpuSensor->passiveTripC - *vitals.cpuTemperatureC;
        vitals.loadPercent = std::clamp(load + uniform(-8, 8), 0.0, 100.0);
        for (int cpu = 0; cpu < node.hardware->cpu.total; ++cpu)
            vitals.coreLoads.push_back({cpu, std::clamp(load + uniform(-20, 25), 0.0, 100.0)});
        for (const hardware::CpufreqPolicy& policy : node.inventory->cpu.policies)
            vitals.frequenciesKhz.push_back(
                {"policy" + std::to_string(policy.id), std::int64_t(*policy.maxKhz)});
        vitals.memTotalBytes = node.hardware->memory.totalBytes;
        vitals.memPercent = 18 + double((id * 11) % 60);
        vitals.memUsedBytes =
            std::uint64_t(double(*vitals.memTotalBytes) * *vitals.memPercent / 100);
        vitals.load1 = *vitals.loadPercent / 100 * node.hardware->cpu.total;
        vitals.uptimeS = 41.0 * 86400;
        vitals.readings = {{"thermal_zone1", *vitals.cpuTemperatureC - 3}, {"hwmon2/fan1", 2400}};
        vitals.rootUsedPercent = 20 + double((id * 5) % 60);
        vitals.throttle = hardware::Throttle();
        node.vitals = vitals;
        node.lastSeen = time;
        m_fleet.apply(node);
    }
}

void FakeFleet::tick()
{
    m_clock += sampleEvery;
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids) {
        fleet::NodeSnapshot node = snapshot(id);
        if (node.state != fleet::NodeState::Online || !node.vitals)
            continue;
        *node.vitals->cpuTemperatureC += uniform(-0.6, 0.6);
        node.vitals->loadPercent =
            std::clamp(*node.vitals->loadPercent + uniform(-5, 5), 0.0, 100.0);
        node.lastSeen = m_clock;
        m_fleet.apply(node);
    }
}

void FakeFleet::setHot(fleet::NodeId id)
{
    fleet::NodeSnapshot node = snapshot(id);
    const double trip = node.hardware->cpuSensor->passiveTripC.value_or(80);
    node.vitals->cpuTemperatureC = trip + 3.4;
    node.vitals->degreesToThrottle = -3.4;
    node.vitals->loadPercent = 99;
    node.vitals->load1 = node.hardware->cpu.total - 0.1;
    for (hardware::CoreLoad& core : node.vitals->coreLoads)
        core.percent = 99;
    node.vitals->throttle = hardware::Throttle();
    node.vitals->throttle->active = node.vitals->throttle->thermal = true;
    node.vitals->throttle->reason = "throttled";
    for (hardware::NamedValue& policy : node.vitals->frequenciesKhz)
        policy.value = policy.value * 56 / 100;
    node.stateSince = m_clock - 22 * minute;
    m_fleet.apply(node);
}

void FakeFleet::fail(fleet::NodeId id, fleet::NodeState state, const Error& error, qint64 ageMs)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.state = state;
    node.stateSince = m_clock - ageMs;
    node.lastSeen = m_clock - ageMs;
    node.problem = error;
    node.question.reset();
    m_fleet.apply(node);
}

void FakeFleet::setLate(fleet::NodeId id)
{
    fail(id, fleet::NodeState::Late,
         {ErrorCode::TimedOut,
          "no answer to the last request",
          {},
          "the board may be very busy; nothing has to be done"},
         40 * second);
}

void FakeFleet::setOffline(fleet::NodeId id)
{
    fail(id, fleet::NodeState::Offline,
         {ErrorCode::TimedOut,
          "no answer from 10.0.0.12 within 10 s",
          {},
          "check its power and network; it is tried again by itself"},
         12 * minute);
}

void FakeFleet::setRefused(fleet::NodeId id)
{
    fail(id, fleet::NodeState::Refused,
         {ErrorCode::AuthFailed,
          "the host is fine, but none of your keys was accepted for user pi",
          {},
          "put your public key there with ssh-copy-id"},
         3 * minute);
}

void FakeFleet::setUnknownKey(fleet::NodeId id)
{
    fail(id, fleet::NodeState::NeedsYou,
         {ErrorCode::HostKeyUnknown,
          "this is the first contact with the host",
          {},
          "compare its fingerprint and accept it"},
         minute);
    fleet::NodeSnapshot node = snapshot(id);
    node.hardware.reset();
    node.inventory.reset();
    node.vitals.reset();
    node.lastSeen.reset();
    node.question = fleet::HostKeyQuestion{keyOf(id, false), {}, targetOf(node.record)};
    m_fleet.apply(node);
}

void FakeFleet::setChangedKey(fleet::NodeId id)
{
    fail(id, fleet::NodeState::NeedsYou,
         {ErrorCode::HostKeyChanged,
          "the host key is not the one that was known",
          {},
          "look at both keys and decide"},
         4 * minute);
    fleet::NodeSnapshot node = snapshot(id);
    node.question =
        fleet::HostKeyQuestion{keyOf(id, true), {keyOf(id, false)}, targetOf(node.record)};
    m_fleet.apply(node);
}

void FakeFleet::setBench(fleet::NodeId id, int done, int total)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.bench = fleet::BenchState{QStringLiteral("stream-triad"), done, total};
    m_fleet.apply(node);
}

void FakeFleet::setName(fleet::NodeId id, const QString& name)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.record.name = name;
    m_fleet.apply(node);
}

void FakeFleet::setAllWell()
{
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids) {
        fleet::NodeSnapshot node = snapshot(id);
        node.state = fleet::NodeState::Online;
        node.problem.reset();
        node.question.reset();
        node.openEvents.clear();
        if (node.vitals) {
            node.vitals->cpuTemperatureC = 48;
            node.vitals->degreesToThrottle = 32;
            node.vitals->throttle.reset();
        }
        m_fleet.apply(node);
    }
}

void FakeFleet::setOpenEvents(fleet::NodeId id, const QList<store::EventKind>& kinds)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.openEvents = kinds;
    m_fleet.apply(node);
}

Result<void> FakeFleet::outcome()
{
    if (!m_failNext)
        return {};
    const Error error = *m_failNext;
    m_failNext.reset();
    return error;
}

QString FakeFleet::storePath() const
{
    return QStringLiteral("/home/user/.local/share/rollcall/fleet.db");
}

QFuture<Result<store::NodeRecord>> FakeFleet::addNode(store::NodeRecord node)
{
    m_calls << QStringLiteral("add %1 %2@%3:%4 %5")
                   .arg(node.name, node.user, node.host)
                   .arg(node.port)
                   .arg(node.tags.join(QLatin1Char(',')));
    if (const Result<void> result = outcome(); !result)
        return ready<Result<store::NodeRecord>>(result.error());
    fleet::NodeSnapshot snapshot;
    snapshot.id = node.id = m_nextId++;
    snapshot.record = node;
    snapshot.stateSince = m_clock;
    m_fleet.apply(snapshot);
    return ready<Result<store::NodeRecord>>(node);
}

/// As the store does: a name that is there is refused.
QFuture<Result<fleet::Enrolled>> FakeFleet::addNodes(enrol::Plan plan)
{
    m_calls << QStringLiteral("add %1 boards").arg(plan.count(enrol::Verdict::New));
    if (const Result<void> result = outcome(); !result)
        return ready<Result<fleet::Enrolled>>(result.error());
    QSet<QString> names;
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids)
        names.insert(m_fleet.node(id)->record.name);
    fleet::Enrolled enrolled;
    for (enrol::PlanEntry& entry : plan.entries) {
        store::NodeRecord node = fleet::recordOf(entry.candidate);
        if (entry.verdict != enrol::Verdict::New || names.contains(node.name)) {
            entry.verdict = enrol::Verdict::Invalid;
            entry.reason = "there is a node of this name";
            continue;
        }
        names.insert(node.name);
        fleet::NodeSnapshot snapshot;
        snapshot.id = node.id = m_nextId++;
        snapshot.record = node;
        snapshot.stateSince = m_clock;
        m_fleet.apply(snapshot);
        enrolled.added.append(node);
    }
    enrolled.plan = std::move(plan);
    return ready<Result<fleet::Enrolled>>(enrolled);
}

QFuture<Result<QList<store::NodeRecord>>> FakeFleet::roster()
{
    QList<store::NodeRecord> nodes;
    const QList<fleet::NodeId> ids = m_fleet.ids();
    for (const fleet::NodeId id : ids)
        nodes.append(m_fleet.node(id)->record);
    return ready<Result<QList<store::NodeRecord>>>(nodes);
}

void FakeFleet::startDiscovery()
{
    m_discovering = !m_noDiscovery;
    Q_EMIT discoveryChanged();
}

void FakeFleet::stopDiscovery()
{
    m_discovering = false;
    Q_EMIT discoveryChanged();
}

void FakeFleet::announce(const QList<discover::Announced>& boards)
{
    m_announced = boards;
    Q_EMIT discoveryChanged();
}

Result<void> FakeFleet::startDemo()
{
    m_calls << QStringLiteral("demo");
    return outcome();
}

void FakeFleet::setConnecting(fleet::NodeId id)
{
    fleet::NodeSnapshot node = snapshot(id);
    node.state = fleet::NodeState::Connecting;
    node.stateSince = m_clock;
    node.problem.reset();
    node.question.reset();
    m_fleet.apply(node);
}

void FakeFleet::setOnline(fleet::NodeId id)
{
    fleet::NodeSnapshot node = snapshot(id);
    const FakeBoard& board = fakeBoards()[size_t(id) % fakeBoards().size()];
    node.state = fleet::NodeState::Online;
    node.stateSince = m_clock;
    node.problem.reset();
    node.question.reset();
    node.hardware =
        std::make_shared<hardware::Hardware>(hardwareOf(board, node.record.name.toStdString()));
    node.inventory = std::make_shared<hardware::Inventory>(inventoryOf(board));
    m_fleet.apply(node);
    warmUp(id);
}

QFuture<Result<void>> FakeFleet::removeNode(fleet::NodeId node)
{
    m_calls << QStringLiteral("remove %1").arg(node);
    const Result<void> result = outcome();
    if (result)
        m_fleet.remove(node);
    return ready<Result<void>>(result);
}

QFuture<Result<void>> FakeFleet::acceptHostKey(fleet::NodeId id, QString fingerprint, bool replace)
{
    m_calls << QStringLiteral("accept %1 %2%3")
                   .arg(id)
                   .arg(fingerprint, replace ? QStringLiteral(" replace") : QString());
    const Result<void> result = outcome();
    if (result) {
        fleet::NodeSnapshot node = snapshot(id);
        node.question.reset();
        node.problem.reset();
        node.state = fleet::NodeState::Connecting;
        node.stateSince = m_clock;
        m_fleet.apply(node);
    }
    return ready<Result<void>>(result);
}

void FakeFleet::reconnect(fleet::NodeId node)
{
    m_calls << QStringLiteral("reconnect %1").arg(node);
}

void FakeFleet::runBench(fleet::NodeId node)
{
    m_calls << QStringLiteral("bench %1").arg(node);
    setBench(node, 0, 5);
}

QFuture<Result<QList<store::Bucket>>> FakeFleet::series(fleet::NodeId id, qint64 from, qint64 to,
                                                        int)
{
    using Series = Result<QList<store::Bucket>>;
    if (m_failHistory)
        return ready<Series>(*m_failHistory);
    QList<store::Bucket> series;
    const fleet::NodeSnapshot* node = m_fleet.node(id);
    if (!m_hasHistory || !node || !node->vitals)
        return ready<Series>(series);
    const qint64 step = std::max(sampleEvery, (to - from) / 4000);
    const qint64 gapFrom = from + (to - from) * 3 / 10, gapTo = from + (to - from) * 35 / 100;
    const double base = 44 + double((id * 7) % 15);
    const double sinceThen =
        node->vitals->cpuTemperatureC.value_or(base) - temperatureAt(m_clock, id, base);
    const bool throttled = node->vitals->throttle && node->vitals->throttle->active;
    for (qint64 time = from; time <= to; time += step) {
        if (time > gapFrom && time < gapTo)
            continue;
        store::SampleRecord sample;
        sample.node = id;
        sample.time = time;
        const double share = shareOfNow(m_clock - time);
        const double noise = 1.1 * std::min(1.0, double(m_clock - time) / double(minute));
        sample.temperatureC =
            temperatureAt(time, id, base) + share * sinceThen + noise * uniform(-1, 1);
        const bool hot = *sample.temperatureC > 76 || (throttled && share > 0.95);
        sample.loadPercent = std::clamp((hot ? 97.0 : 24.0) + uniform(-9, 9), 0.0, 100.0);
        sample.memTotalBytes = qint64(*node->vitals->memTotalBytes);
        sample.memUsedBytes = qint64(double(*node->vitals->memUsedBytes) * uniform(0.97, 1.03));
        const int maxMhz = node->hardware->cpu.clusters.back().maxMhz.value_or(1000);
        sample.frequencyKhz = qint64(maxMhz) * (hot ? 560 : uniform(0, 1) < 0.2 ? 600 : 1000);
        sample.throttleBits = hot ? 4 : 0;
        series.append(desktop::bucketOf(sample));
    }
    return ready<Series>(series);
}

QFuture<Result<QList<store::ScoreRecord>>> FakeFleet::scores(fleet::NodeId wanted)
{
    using Scores = Result<QList<store::ScoreRecord>>;
    if (m_failHistory)
        return ready<Scores>(*m_failHistory);
    QList<store::ScoreRecord> scores;
    struct Test {
        const char* name;
        const char* unit;
        double base;
        bool scales;
    };
    static const Test tests[] = {{"stream-triad", "MB/s", 2400, true},
                                 {"memory-latency", "ns", 128, false},
                                 {"integer", "Mop/s", 1900, true},
                                 {"sha256", "MB/s", 118, true},
                                 {"sha256-crypto", "MB/s", 840, true}};
    const QList<fleet::NodeId> ids = m_hasHistory ? m_fleet.ids() : QList<fleet::NodeId>();
    for (const fleet::NodeId id : ids) {
        if ((wanted != 0 && id != wanted) || id > 24)
            continue;
        for (const Test& test : tests) {
            store::ScoreRecord record;
            record.node = id;
            record.time = m_clock - id * 37 * minute;
            hardware::Score& score = record.score;
            score.test = test.name;
            score.unit = test.unit;
            score.threads = test.scales ? 4 : 1;
            score.runs = 5;
            score.checked = true;
            score.median = test.base * (0.6 + double((id * 29) % 17) / 9);
            score.min = score.median * 0.992;
            score.max = score.median * 1.006;
            score.temperatureBeforeMc = 45200;
            score.temperatureAfterMc = 62800;
            score.frequencyAfterKhz = 1'800'000;
            scores.append(record);
        }
    }
    return ready<Scores>(scores);
}

QFuture<Result<QList<store::EventRecord>>> FakeFleet::events(fleet::NodeId wanted, int limit)
{
    using Events = Result<QList<store::EventRecord>>;
    if (m_failHistory)
        return ready<Events>(*m_failHistory);
    using Kind = store::EventKind;
    struct Told {
        Kind kind;
        int minutesAgo, minutes; ///< 0: still going on
        const char* detail;
    };
    static const Told told[] = {
        {Kind::Throttled, 22, 0, "83.4 °C, 3.4 °C over the passive trip"},
        {Kind::HostKeyChanged, 4, 0, "SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDUJc1AUOldKYrRAoo"},
        {Kind::Offline, 12, 0, "no answer within 10 s"},
        {Kind::UnderVoltage, 55, 3, "below 4.63 V"},
        {Kind::InventoryChanged, 190, 0, "kernel 6.1.0-17 became 6.1.0-18"},
        {Kind::Hot, 260, 31, "81.0 °C, 1.0 °C over the passive trip"},
        {Kind::Offline, 330, 9, "connection lost"},
        {Kind::Online, 321, 0, ""},
    };
    QList<store::EventRecord> events;
    const QList<fleet::NodeId> ids = m_hasHistory ? m_fleet.ids() : QList<fleet::NodeId>();
    for (const fleet::NodeId id : ids) {
        if ((wanted != 0 && id != wanted) || id > 24)
            continue;
        for (const Told& event : told) {
            // Of the whole fleet each node tells one kind, so that the list is varied.
            if (wanted == 0 && &event - told != id % 8)
                continue;
            store::EventRecord record;
            record.id = id * 100 + (&event - told);
            record.node = id;
            record.kind = event.kind;
            record.openedAt = m_clock - (event.minutesAgo + id * 7) * minute;
            if (event.minutes > 0)
                record.closedAt = record.openedAt + event.minutes * minute;
            record.detail = QString::fromUtf8(event.detail);
            if (m_acknowledged.contains(record.id))
                record.acknowledged = m_acknowledged.value(record.id);
            events.append(record);
        }
    }
    for (const store::EventRecord& event : std::as_const(m_happened)) {
        if (wanted == 0 || event.node == wanted)
            events.append(event);
    }
    std::sort(events.begin(), events.end(),
              [](const auto& a, const auto& b) { return a.openedAt > b.openedAt; });
    return ready<Events>(events.mid(0, limit));
}

QFuture<Result<QList<fleet::InventoryVersion>>> FakeFleet::changes(fleet::NodeId node)
{
    using Changes = Result<QList<fleet::InventoryVersion>>;
    using rules::Nature;
    if (m_failHistory)
        return ready<Changes>(*m_failHistory);
    QList<fleet::InventoryVersion> versions;
    if (m_hasHistory && node % 4 == 0) {
        versions = {
            {3, m_clock - 190 * minute, {{Nature::Software, "kernel 6.1.0-18 → 6.1.0-21"}}, {}},
            {2,
             m_clock - 3000 * minute,
             {{Nature::Hardware, "SD card mmcblk0 replaced: SC32G 0x1234abcd → SD64G 0x77e0c1a2"},
              {Nature::Hardware, "memory 4 GiB → 2 GiB"}},
             {}},
            {1,
             m_clock - 40'000 * minute,
             {{Nature::Hardware, "cpu3 no longer online"}},
             m_clock - 39'000 * minute}};
    }
    for (fleet::InventoryVersion& version : versions) {
        if (version.id <= m_seen.value(node))
            version.acknowledgedAt = m_clock;
    }
    return ready<Changes>(versions);
}

QFuture<Result<void>> FakeFleet::acknowledge(fleet::NodeId node, qint64 version)
{
    m_calls << QStringLiteral("acknowledge %1 %2").arg(node).arg(version);
    const Result<void> result = outcome();
    if (result)
        m_seen[node] = version;
    return ready<Result<void>>(result);
}

QFuture<Result<void>> FakeFleet::exportFleet(ExportFormat format, QString path)
{
    m_calls << QStringLiteral("export %1 %2")
                   .arg(format == ExportFormat::Csv ? QStringLiteral("csv")
                                                    : QStringLiteral("json"),
                        path);
    return ready<Result<void>>(outcome());
}

/// "secret" is the right answer to everything.
void FakeFleet::answer(quint64 question, QByteArray& secret)
{
    m_calls.append(QStringLiteral("answer %1").arg(question));
    const bool right = secret == "secret";
    secret.fill('\0');
    for (ssh::Question& each : m_questions)
        each.wrong += each.id == question && !right;
    m_questions.removeIf([&](const ssh::Question& each) { return each.id == question && right; });
    Q_EMIT questionsChanged();
}

void FakeFleet::decline(quint64 question)
{
    m_calls.append(QStringLiteral("decline %1").arg(question));
    m_questions.removeIf([&](const ssh::Question& each) { return each.id == question; });
    Q_EMIT questionsChanged();
}

} // namespace rollcall::tests
