/** The library of the protocol. Each module that imports it itself has all it exports copied, eight hundred names. */
export * from 'vscode-languageclient/node';
