# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# gateway_completions(PROGRAM FOLDER [ARGUMENT files|nothing|"a b c"] [VALUES name=words ...] [FILES name ...]
#                     [LISTS name ...]): files for bash, zsh and fish
# in FOLDER, out of what gateway_program_options() has set. What an option takes is told by its value's name: FILE, DIR, or
# words with bars between; VALUES names for others a list of words, or as "name=$(...)" a command whose lines they are, with
# neither a colon nor a single quote, which mean something to zsh. FILES take files beside their words; LISTS take several
# words with commas between, each of which may have a minus in front.

# a|b|N -> "a b", and whether it may be a file
function(_gateway_values name values words kind)
  set(value "${OPTION_${name}_VALUE}")
  set(result "")
  set(takes words)
  if(value STREQUAL "")
    set(takes switch)
  elseif(value MATCHES "^(FOLDER|DIR)$")
    set(takes folder)
  elseif(value MATCHES "(^|\\|)FILE(\\||$)")
    set(takes file)
  endif()
  if(value MATCHES "\\|")
    string(REPLACE "|" ";" parts "${value}")
    list(FILTER parts INCLUDE REGEX "^[a-z]")
    list(JOIN parts " " result)
  endif()
  foreach(pair IN LISTS values)
    if(pair MATCHES "^${name}=(.*)$")
      set(result "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set(${words} "${result}" PARENT_SCOPE)
  set(${kind} "${takes}" PARENT_SCOPE)
endfunction()

function(gateway_completions program folder)
  cmake_parse_arguments(PARSE_ARGV 2 COMPLETE "" "ARGUMENT" "VALUES;FILES;LISTS")
  string(REPLACE "-" "_" function "_${program}")
  set(bash_cases "")
  set(zsh_lines "")
  set(fish_lines "")
  set(all "--help --version")
  foreach(name IN LISTS OPTIONS)
    _gateway_values(${name} "${COMPLETE_VALUES}" words takes)
    if(name IN_LIST COMPLETE_FILES)
      set(takes file)
    endif()
    string(APPEND all " --${name}")
    set(text "${OPTION_${name}_TEXT}")
    string(REPLACE "'" "’" text "${text}")
    string(REGEX REPLACE "([][:])" "\\\\\\1" zsh_text "${text}")

    set(files "")
    set(zsh_action " ")
    set(fish_takes "-x")
    if(takes STREQUAL "file")
      set(files "compgen -f -- \"$cur\"; ")
      set(zsh_action "_files")
      set(fish_takes "-r -F")
    elseif(takes STREQUAL "folder")
      set(files "compgen -d -- \"$cur\"; ")
      set(zsh_action "_files -/")
      set(fish_takes "-x -a '(__fish_complete_directories)'")
    elseif(takes STREQUAL "switch")
      set(fish_takes "")
    endif()
    set(bash_lines "")
    if(words MATCHES "^\\$\\((.*)\\)$")
      # Lines of a command may have blanks, and are not looked at by the shell again.
      set(command "${CMAKE_MATCH_1}")
      set(bash_lines "${function}_lines < <(${command}); ")
      set(zsh_action "{compadd -- \${(f)\"\$(${command})\"}}")
      string(APPEND fish_takes " -a '(${command})'")
    elseif(name IN_LIST COMPLETE_LISTS)
      set(bash_lines "${function}_list '${words}'; ")
      set(zsh_action "{compset -P \"*,\"; compset -P \"-\"; compadd -S \"\" -- ${words}}")
      string(APPEND fish_takes " -a '(__fish_complete_list , \"string split \\\" \\\" \\\"${words}\\\"\")'")
    elseif(NOT words STREQUAL "")
      string(APPEND files "compgen -W \"${words}\" -- \"$cur\"; ")
      if(takes STREQUAL "file")
        set(zsh_action "{compadd -- ${words}; _files}")
      else()
        set(zsh_action "{compadd -- ${words}}")
      endif()
      string(APPEND fish_takes " -a '${words}'")
    endif()
    if(NOT takes STREQUAL "switch")
      string(APPEND bash_cases "        --${name}) mapfile -t COMPREPLY < <(${files}:); ${bash_lines}return ;;\n")
      string(APPEND zsh_lines "    '--${name}=[${zsh_text}]:${OPTION_${name}_VALUE}:${zsh_action}' \\\n")
    else()
      string(APPEND zsh_lines "    '--${name}[${zsh_text}]' \\\n")
    endif()
    string(APPEND fish_lines "complete -c ${program} -l ${name} ${fish_takes} -d '${text}'\n")
  endforeach()

  if(COMPLETE_ARGUMENT STREQUAL "files")
    set(bash_argument "compgen -f -- \"$cur\"")
    set(zsh_argument "'*:file:_files'")
    set(fish_argument "")
  elseif(COMPLETE_ARGUMENT STREQUAL "nothing")
    set(bash_argument ":")
    set(zsh_argument "'*: :'")
    set(fish_argument "complete -c ${program} -f\n")
  else()
    set(bash_argument "compgen -W \"${COMPLETE_ARGUMENT}\" -- \"$cur\"")
    set(zsh_argument "'1:command:(${COMPLETE_ARGUMENT})'")
    set(fish_argument "complete -c ${program} -f -n __fish_use_subcommand -a \"${COMPLETE_ARGUMENT}\"\n")
  endif()

  set(origin "# Completion of ${program}, made of the tables of its options.\n")
  file(MAKE_DIRECTORY ${folder})
  file(CONFIGURE OUTPUT ${folder}/${program}.bash @ONLY CONTENT
"${origin}${function}_lines()
{
    local line word=\${cur#[\\\"\\']}
    word=\${word//\\\\/}
    while IFS= read -r line; do
        [[ $line == \"$word\"* ]] && COMPREPLY+=(\"$line\")
    done
}
${function}_list()
{
    local last=\${cur##*,}
    last=\${last#-}
    mapfile -t COMPREPLY < <(compgen -P \"\${cur%\"$last\"}\" -W \"$1\" -- \"$last\")
    compopt -o nospace 2>/dev/null
}
${function}()
{
    local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
    # --option=value is three words to bash.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=\${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $prev in
${bash_cases}    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '${all}' -- \"$cur\")
    else
        mapfile -t COMPREPLY < <(${bash_argument})
    fi
}
complete -o filenames -F ${function} ${program}
")
  file(CONFIGURE OUTPUT ${folder}/_${program} @ONLY CONTENT
"#compdef ${program}
${origin}_arguments \\
    '(- *)'{-h,--help}'[show all options]' \\
    '(- *)'{-v,--version}'[show the version]' \\
${zsh_lines}    ${zsh_argument}
")
  file(CONFIGURE OUTPUT ${folder}/${program}.fish @ONLY CONTENT
"${origin}${fish_argument}complete -c ${program} -s h -l help -d 'show all options'
complete -c ${program} -s v -l version -d 'show the version'
${fish_lines}")
endfunction()
