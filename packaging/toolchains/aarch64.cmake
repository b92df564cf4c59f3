# Any 64-bit Arm board. max-page-size: the binary must also start on 16 and 64 KiB pages.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_STRIP aarch64-linux-gnu-strip)
set(CMAKE_CXX_FLAGS_INIT "-ffunction-sections -fdata-sections")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,-z,max-page-size=65536")
# The agent is to be small: link-time optimisation saves a tenth.
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
set(ROLLCALL_AGENT_ARCH aarch64)
