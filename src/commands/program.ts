import { Command, CommanderError, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { explainFailure, UsageError } from './explain-failure.ts';

/**
 * Runs one command.
 * @returns the exit code: 0 when done, 1 when it failed (one line on standard error says why), 2 on wrong usage
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${explainFailure(error)}\n`);
    return error instanceof UsageError || (error instanceof Error && error.name === 'SettingError') ? 2 : 1;
  }
}

function createProgram(): Command {
  // Subcommands take these settings over as they are added.
  const program = new Command('modu').exitOverride().helpCommand(false).showSuggestionAfterError(false).configureHelp({ showGlobalOptions: true });
  program.description('A home for open AI models on your own machine.').version(packageFile.version);
  program.option('--data <folder>', 'the data folder (MODU_DATA; ./data)');
  addServing(program);
  addPeople(program);
  addModels(program);
  addTalking(program);
  addRehearsing(program);
  addCare(program);
  return program;
}

function addServing(program: Command): void {
  program.command('serve').description('Serve the page and the API, as `npm start` does.')
    .option('--port <number>', 'where to listen (MODU_PORT; 3210); 0 picks a free port')
    .option('--host <address>', 'the address to listen on (MODU_HOST; 127.0.0.1)')
    .option('--no-open', 'open no browser')
    .action(async (_options, command: Command) => (await import('./serve.ts')).serve(command.optsWithGlobals()));
  program.command('migrate').description('Bring the database up to date. `serve` does it too.')
    .action(async (_options, command: Command) => (await import('./migrate.ts')).migrateData(command.optsWithGlobals()));
}

function addPeople(program: Command): void {
  const user = program.command('user').helpCommand(false).description('People.');
  user.command('add').description('Make a person; prints their id.').argument('<email>')
    .requiredOption('--name <name>', 'what they are called')
    .addOption(new Option('--role <role>', 'what they may do').choices(['owner', 'admin', 'member']).default('member'))
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action(async (email: string, _options, command: Command) => (await import('./user.ts')).addUser(email, command.optsWithGlobals()));
  user.command('password').description('Give a person who forgot theirs a new password; their sessions end.').argument('<email>')
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action(async (email: string, _options, command: Command) => (await import('./user.ts')).setPassword(email, command.optsWithGlobals()));
  const key = program.command('key').helpCommand(false).description('Keys for the API.');
  key.command('create').description('Make a key; prints it, this once.')
    .requiredOption('--user <email>', 'whose key it is')
    .requiredOption('--name <name>', 'what to know it by')
    .option('--scopes <scopes>', 'what it may do, such as chat,models; left out: all that its person may', splitList)
    .action(async (_options, command: Command) => (await import('./key.ts')).createKey(command.optsWithGlobals()));
}

function addModels(program: Command): void {
  const models = program.command('models').helpCommand(false).description('Models on this machine and those that can be had.');
  models.command('list').description('List them.').option('--json', 'as JSON')
    .action(async (_options, command: Command) => (await import('./models.ts')).listModels(command.optsWithGlobals()));
  models.command('pull').description('Fetch a model: an id of the list, a URL, or hf:OWNER/REPO/FILE.').argument('<source>')
    .option('--sha256 <hex>', 'the hash that the file must have')
    .action(async (source: string, _options, command: Command) => (await import('./models.ts')).pullModel(source, command.optsWithGlobals()));
  models.command('import').description('Take in a GGUF file.').argument('<file>')
    .action(async (file: string, _options, command: Command) => (await import('./models.ts')).importModel(file, command.optsWithGlobals()));
  models.command('remove').description('Remove a model and its file.').argument('<id>')
    .action(async (id: string, _options, command: Command) => (await import('./models.ts')).removeModel(id, command.optsWithGlobals()));

  const upstream = program.command('upstream').helpCommand(false).description('Servers elsewhere whose models are used here.');
  upstream.command('add').description('Add one; its models are then called NAME/MODEL.').argument('<name>')
    .addOption(new Option('--kind <kind>', 'what it speaks').choices(['openai', 'anthropic', 'ollama', 'openai-images', 'comfyui']).makeOptionMandatory())
    .requiredOption('--url <url>', 'where it is, such as http://127.0.0.1:8000/v1')
    .option('--key-stdin', 'read its key from standard input')
    .option('--models <models>', 'the models to show, such as a,b; left out: all that it lists', splitList)
    .action(async (name: string, _options, command: Command) => (await import('./upstream.ts')).addUpstream(name, command.optsWithGlobals()));
  upstream.command('list').description('List them.').option('--json', 'as JSON')
    .action(async (_options, command: Command) => (await import('./upstream.ts')).listUpstreams(command.optsWithGlobals()));
  upstream.command('remove').description('Remove one.').argument('<name>')
    .action(async (name: string, _options, command: Command) => (await import('./upstream.ts')).removeUpstream(name, command.optsWithGlobals()));
}

function addTalking(program: Command): void {
  program.command('chat').description('Talk in the terminal. With TEXT or a pipe: one answer, then the end.').argument('[text...]')
    .option('--model <id>', 'the model to talk with')
    .addOption(new Option('--ai <slug>', 'the AI to talk with').conflicts('model'))
    .action(async (text: string[], _options, command: Command) => (await import('./chat.ts')).chat(text.join(' '), command.optsWithGlobals()));
}

function addRehearsing(program: Command): void {
  const rehearse = program.command('rehearse').helpCommand(false).description('Scenarios to practise hard conversations with.');
  rehearse.command('list').description('List those that Modu brings.').option('--json', 'as JSON')
    .action(async (_options, command: Command) => (await import('./rehearse.ts')).listScenarios(command.optsWithGlobals()));
  rehearse.command('check').description('Check scenario packs and play their own tests.').argument('<files...>')
    .action(async (files: string[]) => (await import('./rehearse.ts')).checkPacks(files));
}

function addCare(program: Command): void {
  program.command('backup').description('Write everything but models into one file, while Modu runs or not. It holds the secrets: keep it like the data.').argument('<file>')
    .action(async (file: string, _options, command: Command) => (await import('./backup.ts')).backUp(file, command.optsWithGlobals()));
  program.command('restore').description('Put a backup in the place of the data; what was there is kept beside it.').argument('<file>')
    .action(async (file: string, _options, command: Command) => (await import('./restore.ts')).restore(file, command.optsWithGlobals()));
  program.command('doctor').description('Say what is wrong with this install and how to mend it.').option('--json', 'as JSON')
    .action(async (_options, command: Command) => (await import('./doctor.ts')).doctor(command.optsWithGlobals()));
}

const splitList = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');
