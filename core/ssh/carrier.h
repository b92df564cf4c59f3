#pragma once

#include <QByteArray>

namespace rollcall::ssh {

/// What carries a connection that has no TCP socket of its own: a command or another connection.
/// Belongs to the connection it carries and ends with it.
class Carrier
{
public:
    virtual ~Carrier() = default;
    /// Ends it now. Whoever waits inside for something gets Cancelled before this returns.
    virtual void close() = 0;
    /// What it said when it ended by itself; empty when it is alive or said nothing.
    virtual QByteArray complaint() { return {}; }
};

} // namespace rollcall::ssh
