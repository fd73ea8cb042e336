/** The library of the protocol. Each module that imports it itself has all it exports copied, seven hundred names. */
export * from 'vscode-languageserver/node';
