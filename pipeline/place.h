// Where results go: made in a folder beside their place, moved into it when they are complete.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lectern {

/// "brief" for "dir/brief.pdf" and for "dir/brief.tei.xml"; "document" when nothing is left.
std::string stem_of(const std::filesystem::path& input);

/// A folder name for each input, in their order: its stem; "brief-2", "brief-3" for further inputs of the same stem.
std::vector<std::string> folder_names(const std::vector<std::string>& inputs);

/// A new folder with a name of its own in `parent`, gone with everything in it when this object goes.
class Staging {
 public:
  /// Makes `parent` when it is not there. Throws Error{output_failed}.
  explicit Staging(const std::filesystem::path& parent);
  ~Staging();
  Staging(Staging&& other) noexcept;
  Staging& operator=(Staging&&) = delete;
  const std::filesystem::path& path() const { return path_; }

  /// Moves every file into `target`, at once when `target` is not there yet. Files of `target` that have other names
  /// stay. Without `force`, throws Error{exists} and changes nothing when a different file would be replaced.
  /// Returns the paths of the files, in order of their names.
  std::vector<std::filesystem::path> move_into(const std::filesystem::path& target, bool force);

  /// Copies every file to stdout, in order of their names.
  void print() const;

 private:
  std::filesystem::path path_;
};

/// Writes a whole file. Throws Error{output_failed} with the cause (no space, no permission).
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace lectern
