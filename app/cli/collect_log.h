#pragma once

#include "core/fleet/node.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace rollcall::cli {

class StatusLine;

/// What `collect` tells while it runs, on stderr: lines for people, or one JSON object a line.
/// The fields of the latter stay as they are; more may be added.
///
/// - always: `time` (ISO 8601, UTC, with milliseconds) and `event`, one of start, loaded, state,
///   flapping, steady, agent, added, removed, following, collecting, reloaded, limits, problem,
///   store-failed, store-recovered, store-restored, stop;
/// - about a node: `node` (its name) and `id`;
/// - state: `state` (online, late, offline, refused, needs-you), `was` (the one before, where there
///   was one), and why: `code`, `message`, `context`, `remedy`; store-failed has these four as
///   well;
/// - flapping: `drops`, how often it went away within a quarter of an hour;
/// - agent: `place`, the folder on the board it runs from, when that is not the usual one;
/// - loaded, reloaded: `nodes`, how many there are;
/// - problem, store-restored: `message`;
/// - start: `pid`, `version`, `store`; stop: `longest_stall_ms` of the I/O thread, when measured.
class CollectLog
{
public:
    /// `status` may be null; it is lifted for each line and put back.
    CollectLog(bool json, StatusLine* status)
        : m_json(json)
        , m_status(status)
    {}

    /// `text` is the line for people; empty: they are not told.
    void say(const char* event, const QString& text, QJsonObject fields = {});
    void failed(const char* event, const Error& error);

    /// Tells what is new of a node: its state, that it began to come and go, where its agent is.
    void nodeChanged(const fleet::NodeSnapshot& node);
    void nodeRemoved(fleet::NodeId id);

private:
    struct Told {
        QString name;
        std::optional<fleet::NodeState> state;
        bool flapping = false;
        QString place;
    };
    void tellState(const fleet::NodeSnapshot& node, Told& told);

    bool m_json;
    StatusLine* m_status;
    QHash<fleet::NodeId, Told> m_told;
};

} // namespace rollcall::cli
