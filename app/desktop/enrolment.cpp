#include "app/desktop/enrolment.h"

#include "app/desktop/aside.h"
#include "app/desktop/core_words.h"
#include "app/desktop/node_words.h"
#include "core/base/text.h"
#include "core/fleet/fleet.h"

#include <QDir>
#include <array>

namespace rollcall::desktop {

namespace {

constexpr int typingMs = 120;
constexpr int mostTyped = 4096; ///< as long as a pattern may be

constexpr std::array formats{enrol::Format::Hosts,       enrol::Format::AnsibleIni,
                             enrol::Format::AnsibleYaml, enrol::Format::SshConfig,
                             enrol::Format::EtcHosts,    enrol::Format::Csv};

QString nameOf(enrol::Format format)
{
    switch (format) {
    case enrol::Format::Hosts:
        return Enrolment::tr("List of addresses");
    case enrol::Format::AnsibleIni:
        return Enrolment::tr("Ansible inventory (INI)");
    case enrol::Format::AnsibleYaml:
        return Enrolment::tr("Ansible inventory (YAML)");
    case enrol::Format::SshConfig:
        return Enrolment::tr("SSH configuration");
    case enrol::Format::EtcHosts:
        return Enrolment::tr("Hosts file");
    case enrol::Format::Csv:
        break;
    }
    return Enrolment::tr("CSV table");
}

/// Blanks between two addresses count as a comma, and no letter changes its place.
QString withCommas(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSpace())
            continue;
        qsizetype end = at;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        const bool between =
            at > 0 && end < text.size() && text.at(at - 1) != u',' && text.at(end) != u',';
        text[at] = between ? u',' : u' ';
        for (qsizetype blank = at + 1; blank < end; ++blank)
            text[blank] = u' ';
        at = end - 1;
    }
    return text;
}

} // namespace

/// A batch that was read, or what is wrong with it and where.
struct Enrolment::Read {
    enrol::Batch batch;
    std::optional<enrol::Format> format;
    std::optional<Error> problem;
    int faultBegin = -1, faultEnd = -1;
    enrol::Plan plan;
};

Enrolment::Enrolment(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_progress(backend)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &Enrolment::readTyped);
    const auto stale = [this] { m_roster.reset(); };
    connect(&backend.fleet(), &fleet::Fleet::nodeAdded, this, stale);
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, stale);
    connect(&backend, &Backend::discoveryChanged, this, [this] {
        if (m_source == Network && !m_added)
            readNetwork();
    });
}

QStringList Enrolment::formatChoices()
{
    QStringList choices{tr("Detect by itself")};
    for (const enrol::Format format : formats)
        choices << nameOf(format);
    return choices;
}

void Enrolment::clearFindings()
{
    m_problem.clear();
    m_problems.clear();
    m_notes.clear();
    m_formatText.clear();
    m_faultBegin = m_faultEnd = -1;
}

void Enrolment::forget()
{
    ++m_request;
    m_typing.stop();
    m_reading = false;
    clearFindings();
    m_plan.clear();
}

void Enrolment::setSource(int source)
{
    if (source < ThisComputer || source > Demo)
        return;
    m_added = false;
    m_source = source;
    forget();
    if (source != Network)
        m_backend.stopDiscovery();
    if (source == Address)
        readTyped();
    else if (source == File)
        readFileAgain();
    else if (source == Network)
        search();
    Q_EMIT changed();
}

void Enrolment::setTyped(const QString& text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    // What was wrong with it may be right by now, and is not to be added by an early Return.
    ++m_request;
    m_reading = true;
    m_typing.start();
    Q_EMIT typedChanged();
    Q_EMIT changed();
}

void Enrolment::readTyped()
{
    m_typing.stop();
    if (m_source != Address)
        return;
    if (m_typed.trimmed().isEmpty()) {
        forget();
        Q_EMIT changed();
        return;
    }
    read([typed = m_typed]() -> Result<Read> {
        Read all;
        if (typed.size() > mostTyped) {
            all.problem = Error{ErrorCode::TooLarge,
                                tr("this is too long to be typed").toStdString(),
                                {},
                                tr("put it into a file and import that").toStdString()};
            return all;
        }
        const std::string text = withCommas(typed).toStdString();
        std::string_view fault;
        auto batch = enrol::parseWord(text, &fault);
        if (batch) {
            for (enrol::Candidate& board : batch->candidates)
                board.where = {tr("what you typed").toStdString(), 0};
            all.batch = std::move(*batch);
            return all;
        }
        all.problem = batch.error();
        const auto place = [&](const char* at) {
            return int(QString::fromUtf8(text.data(), at - text.data()).size());
        };
        all.faultBegin = place(fault.data());
        all.faultEnd = place(fault.data() + fault.size());
        return all;
    });
}

void Enrolment::setFormatChoice(int choice)
{
    if (choice < 0 || choice > int(formats.size()) || choice == m_formatChoice)
        return;
    m_formatChoice = choice;
    readFileAgain();
    Q_EMIT changed();
}

void Enrolment::readFile(const QString& pathOrUrl)
{
    const QUrl url(pathOrUrl);
    m_file = url.isLocalFile() ? url.toLocalFile() : pathOrUrl.trimmed();
    if (m_file.startsWith(QStringLiteral("~/")))
        m_file = QDir::home().filePath(m_file.mid(2));
    m_text.clear();
    setSource(File);
}

void Enrolment::readText(const QString& text)
{
    m_file.clear();
    m_text = text;
    setSource(File);
}

void Enrolment::readFileAgain()
{
    if (m_file.isEmpty() && m_text.isEmpty())
        return;
    std::optional<enrol::Format> format;
    if (m_formatChoice > 0)
        format = formats[std::size_t(m_formatChoice - 1)];
    read([file = m_file, text = m_text, format]() -> Result<Read> {
        auto list = file.isEmpty() ? fleet::readBoardText(text.toUtf8(), tr("dropped text"), format)
                                   : fleet::readBoardList(file, format);
        if (!list)
            return list.error();
        Read all;
        all.batch = std::move(list->batch);
        all.format = list->format;
        return all;
    });
}

void Enrolment::search()
{
    m_backend.startDiscovery();
    readNetwork();
}

void Enrolment::setByAddress(bool byAddress)
{
    m_byAddress = byAddress;
    readNetwork();
    Q_EMIT changed();
}

void Enrolment::readNetwork()
{
    if (m_source != Network)
        return;
    const std::optional<Error> problem = m_backend.discoveryProblem();
    read([found = m_backend.announced(), byAddress = m_byAddress, problem]() -> Result<Read> {
        Read all;
        all.batch = discover::toBatch(found, byAddress);
        all.problem = problem;
        if (problem && problem->code == ErrorCode::Unreachable) {
            all.problem->remedy =
                tr("install and start avahi-daemon on this computer, or type the addresses")
                    .toStdString();
        }
        return all;
    });
    Q_EMIT changed();
}

/// The roster first, unless it is known; then the list on another thread.
void Enrolment::read(Reader reader)
{
    const int request = ++m_request;
    m_reading = true;
    Q_EMIT changed();
    if (!m_roster) {
        m_backend.roster().then(
            this, [this, request, reader](const Result<QList<store::NodeRecord>>& nodes) {
                if (request != m_request)
                    return;
                if (!nodes) {
                    take(nodes.error());
                    return;
                }
                m_roster = fleet::onRoster(*nodes);
                read(reader);
            });
        return;
    }
    aside(
        this,
        [reader, roster = *m_roster]() -> Result<Read> {
            Result<Read> all = reader();
            if (all)
                all->plan = enrol::makePlan(std::move(all->batch), roster);
            return all;
        },
        [this, request](Result<Read> all) {
            if (request == m_request)
                take(std::move(all));
        });
}

void Enrolment::take(Result<Read> all)
{
    m_reading = false;
    clearFindings();
    if (!all) {
        m_problem = sentenceInPlace(all.error());
        m_plan.clear();
        Q_EMIT changed();
        return;
    }
    if (all->problem) {
        const bool ours = m_source == Network || m_source == Address;
        m_problem = ours ? sentence(*all->problem) : sentenceInPlace(*all->problem);
    }
    m_faultBegin = all->faultBegin;
    m_faultEnd = all->faultEnd;
    if (all->format)
        m_formatText = nameOf(*all->format);
    for (const Error& problem : all->plan.problems)
        m_problems << sentenceInPlace(problem);
    for (const std::string& note : all->plan.notes)
        m_notes << fromCore(note);
    m_plan.setEntries(std::move(all->plan.entries));
    Q_EMIT changed();
}

void Enrolment::add(const QString& name, const QString& tags)
{
    if (m_adding || m_reading || m_plan.tickedCount() == 0)
        return;
    enrol::Plan plan;
    plan.entries = m_plan.ticked();
    const QString wanted = name.trimmed();
    if (!wanted.isEmpty() && plan.entries.size() == 1)
        plan.entries.front().candidate.name = wanted.toStdString();
    const QStringList words = splitTags(tags);
    for (enrol::PlanEntry& entry : plan.entries) {
        for (const QString& tag : words) {
            if (!enrol::addTag(entry.candidate, tag.toStdString())) {
                Q_EMIT failed(tr("“%1” cannot be a tag, or is one too many.").arg(tag));
                return;
            }
        }
    }
    m_adding = true;
    Q_EMIT changed();
    m_backend.addNodes(std::move(plan)).then(this, [this](const Result<fleet::Enrolled>& done) {
        m_adding = false;
        m_roster.reset();
        if (!done) {
            Q_EMIT changed();
            Q_EMIT failed(sentence(done.error()));
            return;
        }
        if (done->added.isEmpty()) { // nothing to watch the progress of
            Q_EMIT changed();
            Q_EMIT failed(
                sentence({ErrorCode::AlreadyExists, done->plan.entries.front().reason, {}, {}}));
            return;
        }
        m_backend.stopDiscovery();
        m_typed.clear();
        m_file.clear();
        m_text.clear();
        forget();
        m_progress.follow(*done);
        m_added = true;
        Q_EMIT typedChanged();
        Q_EMIT changed();
    });
}

void Enrolment::startOver()
{
    m_progress.clear();
    setSource(m_source);
}

void Enrolment::leave()
{
    m_backend.stopDiscovery();
    forget();
    Q_EMIT changed();
}

void Enrolment::startDemo()
{
    const Result<void> started = m_backend.startDemo();
    if (!started)
        Q_EMIT failed(sentence(started.error()));
}

} // namespace rollcall::desktop
