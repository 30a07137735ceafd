// The page that is not there.
export const notFound = {
  title: 'Такой страницы нет',
  text: 'Возможно, в адресе опечатка или мера теперь называется иначе. Посмотрите в каталоге.',
}
