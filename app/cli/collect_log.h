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
///     time     ISO 8601, UTC, with milliseconds         every line
///     event    start, loaded, state, flapping, steady, agent, added, removed, following,
///              collecting, reloaded, limits, problem, store-restored, store-failed,
///              store-recovered, stop
///     node id  name and number of the node              state, flapping, steady, agent, added,
///     removed state    online, late, offline, refused, needs-you was      the state before, where
///     there was one code message remedy context                       of an error: why drops how
///     often it went away in 15 min         flapping nodes    how many there are loaded, reloaded
///     place    folder on the board                      agent: it does not run from the usual one
///     pid version store                                 start
///     longest_stall_ms   of the I/O thread, when measured   stop
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
