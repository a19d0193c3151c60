import type { Words } from '../../base/words.js';

interface FaqWords {
  title: string;
  search: string;
  showAnswers: string;
  hideAnswers: string;
  found: (count: number, all: number) => string;
  nothingFound: (query: string) => string;
  askPerson: string;
  showQuestions: string;
}

export const words: Words<FaqWords> = {
  en: {
    title: 'Questions people ask',
    search: 'Search the questions',
    showAnswers: 'Show all answers',
    hideAnswers: 'Hide all answers',
    found: (count, all) => `${count} of ${all} questions`,
    nothingFound: (query) => `No question has “${query}” in it.`,
    askPerson: 'Ask a person:',
    showQuestions: 'Show all questions',
  },
  es: {
    title: 'Preguntas frecuentes',
    search: 'Buscar en las preguntas',
    showAnswers: 'Mostrar todas las respuestas',
    hideAnswers: 'Ocultar todas las respuestas',
    found: (count, all) => `${count} de ${all} preguntas`,
    nothingFound: (query) => `Ninguna pregunta contiene “${query}”.`,
    askPerson: 'Pregunte a una persona:',
    showQuestions: 'Mostrar todas las preguntas',
  },
};
