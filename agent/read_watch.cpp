#include "agent/read_watch.h"

#include <algorithm>

namespace rollcall::agent {

namespace {

void assignJoined(std::string& path, std::string_view directory, std::string_view name)
{
    path.assign(directory);
    if (name.empty())
        return;
    if (!path.ends_with('/'))
        path += '/';
    path += name;
}

} // namespace

std::string joinPath(std::string_view directory, std::string_view name)
{
    std::string path;
    assignJoined(path, directory, name);
    return path;
}

void ReadWatch::restart(std::vector<std::string> skipped)
{
    const std::lock_guard lock(m_mutex);
    m_stopped = false;
    m_skipped = std::move(skipped);
    m_unreadable.clear();
}

void ReadWatch::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
}

ReadWatch::Progress ReadWatch::progress() const
{
    const std::lock_guard lock(m_mutex);
    return {m_step, m_reading, m_reading ? m_path : std::string()};
}

void ReadWatch::noteUnreadable(std::string_view directory, std::string_view name)
{
    const std::lock_guard lock(m_mutex);
    note(joinPath(directory, name));
}

std::vector<std::string> ReadWatch::unreadable() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> paths = m_unreadable;
    std::sort(paths.begin(), paths.end());
    return paths;
}

bool ReadWatch::begin(std::string_view directory, std::string_view name)
{
    const std::lock_guard lock(m_mutex);
    ++m_step;
    assignJoined(m_path, directory, name);
    if (m_stopped || (!m_skipped.empty() && isSkipped())) {
        note(m_path);
        return false;
    }
    m_reading = true;
    return true;
}

void ReadWatch::end()
{
    const std::lock_guard lock(m_mutex);
    ++m_step;
    m_reading = false;
}

bool ReadWatch::isSkipped() const
{
    return std::any_of(m_skipped.begin(), m_skipped.end(), [this](const std::string& skipped) {
        return m_path.starts_with(skipped) &&
               (m_path.size() == skipped.size() || m_path[skipped.size()] == '/');
    });
}

void ReadWatch::note(const std::string& path)
{
    if (m_unreadable.size() < maxUnreadable &&
        std::find(m_unreadable.begin(), m_unreadable.end(), path) == m_unreadable.end())
        m_unreadable.push_back(path);
}

} // namespace rollcall::agent
