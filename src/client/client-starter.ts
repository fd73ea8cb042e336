import { State, type LanguageClient } from './language-client.ts';
import type { ServerProcess } from './server-process.ts';

/** A client, and a way to let go of its server while that starts, when it cannot be stopped. */
export interface OwnClient {
  readonly client: LanguageClient;
  readonly letGo: () => void;
}

/** Starts one client after the other; each has a server of its own. */
export interface ClientStarter {
  /** Starts the next; the last one is ended first. One that another is asked for before it starts never does. */
  readonly restart: () => Promise<void>;
  /** Ends the last one; those that are still to start never do. */
  readonly stop: () => Promise<void>;
  readonly client: () => LanguageClient | undefined;
}

/** Makes a starter of the clients that `create` makes; what goes wrong with one is told and stops no other. */
export function createClientStarter(
  server: ServerProcess,
  create: () => OwnClient,
  onFailure: (error: unknown) => void,
): ClientStarter {
  let current: OwnClient | undefined;
  let abandon: (() => void) | undefined;
  let restarting = Promise.resolve();
  let latest = 0;
  const stop = async (): Promise<void> => {
    // A server that does not end in good order must not keep the next one from starting.
    server.end();
    if (current?.client.state === State.Starting) current.letGo();
    else await current?.client.dispose().catch(onFailure);
  };
  const start = async (turn: number): Promise<void> => {
    if (turn === latest) await stop();
    if (turn !== latest) return;
    current = create();
    const isUp = current.client.start().catch(onFailure);
    // Whoever wants another does not wait for one that hangs while it starts.
    await Promise.race([isUp, new Promise<void>((resolve) => (abandon = resolve))]);
  };
  const giveWay = (): number => {
    abandon?.();
    return ++latest;
  };
  return {
    restart: () => {
      const turn = giveWay();
      const startInTurn = (): Promise<void> => start(turn);
      return (restarting = restarting.then(startInTurn, startInTurn));
    },
    stop: () => {
      giveWay();
      return stop();
    },
    client: () => current?.client,
  };
}
