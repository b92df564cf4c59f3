#include "core/fleet/agent_delivery.h"

#include "core/base/text.h"
#include "core/fleet/agent_bundle.h"
#include "core/fleet/agent_places.h"
#include "core/ssh/errors.h"
#include "core/ssh/session.h"

#include <QUuid>

namespace rollcall::fleet {

namespace {

constexpr int maxAnswerBytes = 64 * 1024;
/// An agent has 900 KB: over the worst network that still counts as one, 2 KB/s, it takes minutes,
/// and a connection that moves is not given up for being slow. Where a third of the packets is lost
/// TCP doubles its waiting until half a minute without a sign is nothing special.
constexpr ssh::Milliseconds uploadSilence = std::chrono::seconds(60);
constexpr ssh::Milliseconds uploadTime = std::chrono::minutes(10);

ssh::Milliseconds left(const QDeadlineTimer& deadline)
{
    return ssh::Milliseconds(deadline.remainingTime());
}

std::string firstLine(const QByteArray& text)
{
    return ssh::quotedForMessage(text.trimmed().split('\n').value(0));
}

/// Runs a short script and returns what it printed on stdout, or on stderr when that is all.
QCoro::Task<Result<QByteArray>> runScript(ssh::Session& session, QByteArray script,
                                          QDeadlineTimer deadline)
{
    auto channel = co_await session.exec(shellCommand(script), left(deadline));
    if (!channel)
        co_return std::move(channel).error();
    auto output = co_await (*channel)->readAll(maxAnswerBytes, left(deadline));
    if (output)
        co_await (*channel)->exitStatus(left(deadline));
    if (output && output->trimmed().isEmpty())
        co_return (*channel)->errorOutput();
    co_return output;
}

std::string kibText(qint64 kib)
{
    return std::to_string(kib) + " KiB";
}

/// "/home/pi/.cache/rollcall: nothing can be executed there", for the list of what was tried.
std::string describe(const PlaceAnswer& place, qsizetype bytes)
{
    using Kind = PlaceAnswer::Kind;
    const std::string folder = ssh::quotedForMessage(place.folder) + ": ";
    const qint64 needed = bytes / 1024 + 1;
    switch (place.kind) {
    case Kind::Good:
        break;
    case Kind::NoExecute:
        return folder + "nothing can be executed there (mounted noexec?)";
    case Kind::Full:
        return folder + kibText(std::max<qint64>(1, needed - place.freeKib)) + " of " +
               kibText(needed) + " are missing";
    case Kind::Unsafe:
        return folder + "it, or the folder above, is open to other users";
    case Kind::NotWritable:
        if (place.words.contains("Read-only file system"))
            return folder + "the file system is read-only";
        if (place.words.contains("No space left") || place.words.contains("quota"))
            return folder + "no space is left";
        return folder + (place.words.contains("Permission denied")
                             ? "permission denied"
                             : ssh::quotedForMessage(place.words.right(120)));
    }
    return folder + "it cannot be used";
}

/// The agent on its way to one board.
struct Delivery {
    QByteArray fileName;
    AgentBundle::Binary binary;
    std::string refusals; ///< of the places tried so far
    int firstPlace = 0;   ///< where the next try begins

    void refuse(const std::string& reason) { refusals += (refusals.empty() ? "" : ", ") + reason; }
};

/// The next place that looks good; nullopt when there is none any more.
QCoro::Task<Result<std::optional<QByteArray>>> findPlace(ssh::Session& session, Delivery& delivery,
                                                         QDeadlineTimer deadline)
{
    auto answer = co_await runScript(
        session,
        probeScript(delivery.fileName, delivery.binary.content.size(), delivery.firstPlace),
        deadline);
    if (!answer)
        co_return std::move(answer).error();
    for (const PlaceAnswer& place : parsePlaces(*answer)) {
        delivery.firstPlace = std::max(delivery.firstPlace, place.number + 1);
        if (place.kind == PlaceAnswer::Kind::Good)
            co_return std::optional(place.folder);
        delivery.refuse(describe(place, delivery.binary.content.size()));
    }
    if (delivery.refusals.empty())
        delivery.refuse(answer->isEmpty() ? "its shell says nothing" : firstLine(*answer));
    co_return std::optional<QByteArray>();
}

/// An upload that failed for a reason of the board leaves nothing there; says why.
QCoro::Task<Result<std::string>> abandon(ssh::Session& session, const Delivery& delivery,
                                         QByteArray folder, QByteArray uploaded, Error error,
                                         QDeadlineTimer deadline)
{
    if (error.code != ErrorCode::Io && error.code != ErrorCode::DiskFull)
        co_return error;
    auto answer = co_await runScript(session, abandonScript(folder, uploaded), deadline);
    if (!answer)
        co_return std::move(answer).error();
    const QList<QByteArray> words = answer->trimmed().split(' ');
    const qint64 missing = delivery.binary.content.size() - words.value(0).toLongLong();
    // OpenSSH's sftp-server says only "Failure" where the disk is full.
    const qint64 freeKib = words.value(1, "-1").toLongLong();
    const bool full = freeKib >= 0 && freeKib * 1024 < missing;
    if (error.code != ErrorCode::DiskFull && !full)
        co_return ssh::quotedForMessage(folder) + ": " + error.message;
    co_return ssh::quotedForMessage(folder) + ": the disk or quota is full, " +
        kibText(missing / 1024 + 1) + " are missing";
}

} // namespace

QCoro::Task<Result<void>> deliverAgent(ssh::Session& session, AgentBundle& bundle,
                                       AgentMissing missing, ssh::Milliseconds step)
{
    const auto binary = bundle.forMachine(missing.machine);
    if (!binary) {
        Error error = binary.error();
        error.context = session.target().display().toStdString();
        co_return error;
    }
    Delivery delivery{bundle.fileName(), *binary, {}, 0};
    for (;;) {
        auto folder = co_await findPlace(session, delivery, QDeadlineTimer(step));
        if (!folder)
            co_return std::move(folder).error();
        if (!*folder)
            break;
        const QByteArray temporary =
            **folder + "/.upload-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
        auto sent = co_await session.upload(binary->content, temporary, uploadSilence, uploadTime);
        if (!sent) {
            auto reason = co_await abandon(session, delivery, **folder, temporary,
                                           std::move(sent).error(), QDeadlineTimer(step));
            if (!reason)
                co_return std::move(reason).error();
            delivery.refuse(*reason);
            continue;
        }
        auto placed = co_await runScript(
            session, installScript(**folder, temporary, delivery.fileName, binary->sha256),
            QDeadlineTimer(step));
        if (!placed)
            co_return std::move(placed).error();
        if (placed->startsWith("ok"))
            co_return {};
        delivery.refuse(ssh::quotedForMessage(**folder) + ": " + firstLine(*placed));
    }
    co_return Error{ErrorCode::AgentUnavailable,
                    "no place on the board can hold the agent: " + delivery.refusals,
                    session.target().display().toStdString(),
                    "make one of them usable, or install rollcall-agent on the board"};
}

QCoro::Task<Result<bool>> repairAgent(ssh::Session& session, AgentBundle& bundle,
                                      QDeadlineTimer deadline)
{
    auto answer = co_await runScript(session, repairScript(bundle.fileName()), deadline);
    if (!answer && answer.error().code != ErrorCode::Unsupported)
        co_return std::move(answer).error();
    co_return answer && answer->startsWith("removed");
}

QCoro::Task<Result<CleanedBoard>> cleanBoard(ssh::Session& session, QDeadlineTimer deadline)
{
    auto answer = co_await runScript(session, cleanScript(), deadline);
    if (!answer)
        co_return std::move(answer).error();
    CleanedBoard cleaned;
    for (const QByteArray& line : answer->split('\n')) {
        const auto blank = line.indexOf(' ');
        const QByteArray path = line.mid(blank + 1);
        if (blank < 0 || !isPlainPath(path))
            continue;
        if (line.startsWith("removed "))
            cleaned.removed.append(QString::fromUtf8(path));
        else if (line.startsWith("left "))
            cleaned.left.append(QString::fromUtf8(path));
    }
    co_return cleaned;
}

} // namespace rollcall::fleet
