// The Node packages write `os` and `cpu` as strings. The lockfile keeps arrays only, then guesses the platform
// from the name and does not know `win`: without this hook Linux downloads both Windows builds as well.
const asArray = (pkg, key) => {
  if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]]
}

export const hooks = {
  readPackage(pkg) {
    if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name)) {
      asArray(pkg, 'os')
      asArray(pkg, 'cpu')
      if (pkg.name.startsWith('node-linux-')) pkg.libc = ['glibc']
    }
    return pkg
  },
}
