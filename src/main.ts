/** The command line. Each command is a file in `commands/` that is loaded when it is called. */
import { runProgram } from './commands/program.ts';

process.exitCode = await runProgram(process.argv.slice(2));
