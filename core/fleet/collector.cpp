#include "core/fleet/collector.h"

#include "core/store/writer.h"

namespace rollcall::fleet {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds tickEvery = 5s;
constexpr int atOnce = 8; ///< nodes in one step of work on all of them

} // namespace

Collector::Collector(CollectorOptions options, store::Writer& writer)
    : m_options(std::move(options))
    , m_knownHosts(m_options.knownHosts.isEmpty() ? ssh::KnownHosts::defaultPaths()
                                                  : m_options.knownHosts)
    , m_sshConfig(configPaths(m_options.sshConfig))
    , m_secrets(this)
    , m_agents(m_options.agentFolder)
    , m_gate(m_options.maxHandshakes, *this)
    , m_context{m_knownHosts,
                m_agents,
                m_gate,
                writer,
                m_options.rules,
                m_identities,
                m_options.sampleEvery,
                m_options.heartbeatEvery,
                m_sshConfig,
                m_secrets,
                m_jumps,
                {m_options.identityFiles, !m_options.knownHosts.isEmpty()},
                [this](const NodeSnapshot& snapshot) { Q_EMIT nodeChanged(snapshot); },
                [this](const store::ScoreRecord& score) { Q_EMIT scoreAdded(score); }}
    , m_ticks(this) // a child, so that it moves to the I/O thread as well
{
    m_secrets.setCanAsk(m_options.canAsk);
    connect(&m_secrets, &ssh::Secrets::openChanged, this, &Collector::questionsChanged);
    connect(&m_secrets, &ssh::Secrets::settled, this, [this](quint64 question) {
        forEach([question](NodeWatch& watch) {
            if (watch.waitsFor() == question)
                watch.goOn();
        });
    });
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_stopping || std::exchange(m_ticking, true))
            return;
        forEach([](NodeWatch& watch) { watch.tick(); });
        m_work->run([this] { return m_ticking = false; });
    });
}

Collector::~Collector()
{
    Q_ASSERT(m_watches.empty() && m_leaving.empty());
}

NodeWatch* Collector::find(NodeId id)
{
    if (const auto waiting = m_waiting.extract(id))
        startWatch(waiting.mapped().node());
    const auto it = m_watches.find(id);
    return it == m_watches.end() ? nullptr : it->second.get();
}

/// Those there are now, as far as they are still there when it is their turn.
void Collector::forEach(std::function<void(NodeWatch&)> work)
{
    if (m_stopping)
        return;
    std::vector<NodeId> ids;
    for (const auto& [id, watch] : m_watches)
        ids.push_back(id);
    if (!m_work)
        m_work = std::make_unique<InTurns>();
    m_work->run([this, ids = std::move(ids), work = std::move(work)]() mutable {
        for (int i = 0; i < atOnce && !ids.empty(); ++i) {
            const auto it = m_watches.find(ids.back());
            ids.pop_back();
            if (it != m_watches.end())
                work(*it->second);
        }
        return !ids.empty();
    });
}

void Collector::setIdentities(IdentityBook identities)
{
    m_identities = std::move(identities);
}

void Collector::watch(const NodeSnapshot& initial)
{
    if (!m_stopping && !find(initial.id))
        startWatch(initial);
}

void Collector::watchAll(const QList<NodeSnapshot>& initial)
{
    if (m_stopping)
        return;
    const auto all = std::make_shared<const QList<NodeSnapshot>>(initial);
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (m_watches.count(all->at(i).id) == 0)
            m_waiting.emplace(all->at(i).id, Waiting{all, i});
    }
    if (!m_work)
        m_work = std::make_unique<InTurns>();
    m_work->run([this] {
        for (int i = 0; i < atOnce && !m_waiting.empty(); ++i)
            startWatch(m_waiting.extract(m_waiting.begin()).mapped().node());
        return !m_waiting.empty();
    });
}

void Collector::startWatch(const NodeSnapshot& initial)
{
    if (!m_stalls && StallMeter::isWanted()) {
        m_stalls = std::make_unique<StallMeter>();
        m_stalls->start();
    }
    if (!m_ticks.isActive())
        m_ticks.start(tickEvery);
    auto watch = std::make_unique<NodeWatch>(initial, m_context);
    NodeWatch* raw = watch.get();
    m_watches[initial.id] = std::move(watch);
    // Queued: the coroutine that says so is still running inside the watch.
    raw->start([this, raw] {
        QMetaObject::invokeMethod(
            this, [this, raw] { ended(raw); }, Qt::QueuedConnection);
    });
    Q_EMIT nodeChanged(raw->snapshot());
}

void Collector::ended(NodeWatch* watch)
{
    m_leaving.erase(watch);
    if (m_stopping && m_leaving.empty())
        Q_EMIT stopped();
}

void Collector::forget(NodeId id)
{
    end(id);
    m_identities.forget(id);
}

void Collector::end(NodeId id)
{
    m_waiting.erase(id);
    const auto it = m_watches.find(id);
    if (it == m_watches.end())
        return;
    NodeWatch* watch = it->second.get();
    m_leaving[watch] = std::move(it->second);
    m_watches.erase(it);
    watch->stop();
}

void Collector::update(const store::NodeRecord& record)
{
    NodeWatch* watch = find(record.id);
    if (!watch)
        return;
    const store::NodeRecord& old = watch->snapshot().record;
    if (old.host == record.host && old.port == record.port && old.user == record.user) {
        watch->rename(record);
        return;
    }
    NodeSnapshot moved = watch->snapshot();
    moved.record = record;
    moved.stateSince = 0;
    end(record.id); // the marks stay: at another address it is the same board
    startWatch(moved);
}

void Collector::setRules(const rules::Settings& settings)
{
    m_options.rules.settings = settings;
    forEach([](NodeWatch& watch) { watch.rename(watch.snapshot().record); });
}

void Collector::answer(quint64 question, const std::shared_ptr<ssh::Secret>& secret)
{
    m_secrets.answer(question, std::move(*secret));
}

void Collector::decline(quint64 question)
{
    m_secrets.decline(question);
}

void Collector::retryNow(NodeId id)
{
    m_secrets.askAgain(); // a person wants this node: what they declined is open again
    if (NodeWatch* watch = find(id))
        watch->retryNow();
}

void Collector::runBench(NodeId id, const QStringList& tests)
{
    if (NodeWatch* watch = find(id))
        watch->requestBench(tests);
}

Result<void> Collector::acceptHostKey(NodeId id, const QString& fingerprint, bool replace)
{
    NodeWatch* watch = find(id);
    if (!watch)
        return Error{ErrorCode::NotFound, "this node is not on the roster any more", "", ""};
    const NodeSnapshot& node = watch->snapshot();
    const std::string name = node.record.name.toStdString();
    if (!node.question)
        return Error{ErrorCode::InvalidInput, "its host key is not in question", name, ""};
    if (node.question->offered.fingerprint != fingerprint) {
        return Error{ErrorCode::InvalidInput, "the server shows another key by now", name,
                     "look at the new fingerprint and decide again"};
    }
    auto accepted = m_knownHosts.accept(watch->questioned(), node.question->offered, replace);
    if (!accepted)
        return accepted;
    // A host on the way is in question for all boards behind it.
    const ssh::Target owner = watch->questioned();
    for (const auto& [other, waiting] : m_watches) {
        if (other == id || (waiting->snapshot().question && waiting->questioned() == owner))
            waiting->retryNow();
    }
    return accepted;
}

void Collector::stop()
{
    m_stopping = true;
    m_ticks.stop();
    m_waiting.clear();
    m_work.reset();
    if (m_stalls)
        Q_EMIT stallMeasured(m_stalls->longest().longestMs, m_stalls->longest().workMs);
    m_stalls.reset(); // on its own thread
    std::vector<NodeId> ids;
    for (const auto& [id, watch] : m_watches)
        ids.push_back(id);
    for (const NodeId id : ids)
        end(id);
    if (m_leaving.empty())
        Q_EMIT stopped();
}

} // namespace rollcall::fleet
