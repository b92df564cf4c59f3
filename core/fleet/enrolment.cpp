#include "core/fleet/enrolment.h"

#include "core/ssh/ssh_config.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace rollcall::fleet {

namespace {

/// With what it includes. A configuration that ssh itself would refuse is refused here.
Result<BoardList> readSshConfig(const QString& path)
{
    const auto config = ssh::SshConfig::load({path, {}});
    if (!config)
        return config.error();
    std::vector<std::pair<std::string, enrol::Place>> names;
    for (const ssh::SshConfig::HostName& host : config->hostNames())
        names.push_back({host.name.toStdString(), {host.file.toStdString(), host.line}});
    return BoardList{enrol::Format::SshConfig, enrol::fromHostNames(names)};
}

} // namespace

Result<BoardList> readBoardText(const QByteArray& text, const QString& source,
                                std::optional<enrol::Format> format)
{
    const std::string_view view(text.constData(), std::size_t(text.size()));
    BoardList list;
    list.format = format ? *format : enrol::detectFormat(source.toStdString(), view);
    auto batch = enrol::parseList(list.format, view, source.toStdString());
    if (!batch)
        return batch.error();
    list.batch = std::move(*batch);
    return list;
}

Result<BoardList> readBoardList(const QString& path, std::optional<enrol::Format> format)
{
    QFile file(path);
    const bool stdinWanted = path == u"-";
    const std::string name = path.toStdString();
    if (!stdinWanted && !QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, "there is no such file", name, ""};
    const bool opened = stdinWanted ? file.open(stdin, QIODevice::ReadOnly)
                                    : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::Io, "the file cannot be read", name, "check its owner and mode"};
    // One byte more than may be: what is larger is seen, and never read whole.
    QByteArray text;
    while (text.size() <= qsizetype(enrol::maxListBytes)) {
        const QByteArray piece = file.read(qint64(enrol::maxListBytes) + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, file.errorString().toStdString(), name, ""};
    const enrol::Format seen =
        format ? *format : enrol::detectFormat(name, {text.constData(), std::size_t(text.size())});
    if (seen == enrol::Format::SshConfig && !stdinWanted)
        return readSshConfig(QFileInfo(path).absoluteFilePath());
    return readBoardText(text, stdinWanted ? QStringLiteral("stdin") : path, seen);
}

std::vector<enrol::OnRoster> onRoster(const QList<store::NodeRecord>& nodes)
{
    std::vector<enrol::OnRoster> roster;
    roster.reserve(std::size_t(nodes.size()));
    for (const store::NodeRecord& node : nodes) {
        roster.push_back({node.name.toStdString(), node.host.toStdString(), node.port,
                          node.archivedAt.has_value()});
    }
    return roster;
}

store::NodeRecord recordOf(const enrol::Candidate& board)
{
    store::NodeRecord record;
    record.name = QString::fromStdString(board.name);
    record.host = QString::fromStdString(board.host);
    record.port = board.port;
    record.user = QString::fromStdString(board.user);
    for (const std::string& tag : board.tags)
        record.tags << QString::fromStdString(tag);
    return record;
}

Result<QList<store::NodeRecord>> enrolNew(store::Store& store, enrol::Plan& plan)
{
    if (auto begun = store.begin(); !begun)
        return begun.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<store::NodeRecord> added;
    for (enrol::PlanEntry& entry : plan.entries) {
        if (entry.verdict != enrol::Verdict::New)
            continue;
        store::NodeRecord record = recordOf(entry.candidate);
        record.addedAt = now;
        auto node = store.addNode(record);
        if (node) {
            added.append(*node);
            continue;
        }
        const ErrorCode code = node.error().code;
        if (code != ErrorCode::AlreadyExists && code != ErrorCode::InvalidInput) {
            store.rollback();
            return node.error();
        }
        entry.verdict = enrol::Verdict::Invalid;
        entry.reason = node.error().message;
    }
    if (auto committed = store.commit(); !committed)
        return committed.error();
    return added;
}

} // namespace rollcall::fleet
