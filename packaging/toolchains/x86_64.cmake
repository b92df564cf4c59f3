# PCs beside the boards, and this very computer.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
find_program(CMAKE_CXX_COMPILER NAMES x86_64-linux-gnu-g++ REQUIRED)
find_program(CMAKE_STRIP NAMES x86_64-linux-gnu-strip strip)
set(CMAKE_CXX_FLAGS_INIT "-ffunction-sections -fdata-sections")
# Code and constants may share a page: 4 KiB less of padding each.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,-z,noseparate-code")
# The agent is to be small: link-time optimisation saves a tenth.
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
set(ROLLCALL_AGENT_ARCH x86_64)
