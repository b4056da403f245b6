//! Sentences by their key.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::language::Language;

/// The tool's words in one language.
pub struct Wording {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Something a sentence names.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A whole number, for which a language may have plural forms.
    Number(i64),
}

/// A message file that cannot be read; `byte` is where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message cannot be read, at byte {byte}")]
pub struct BadMessages {
    /// Where reading stopped, in bytes of the file.
    pub byte: usize,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Wording {
    /// The built-in words.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.locale()]);
        bundle.set_use_isolating(false);
        for text in language.messages() {
            bundle.add_resource_overriding(parse(text).unwrap_or_else(|(resource, _)| resource));
        }
        Self { language, bundle }
    }

    /// The built-in words, some of them replaced by `messages`, a file in the same form.
    ///
    /// # Errors
    /// When `messages` cannot be read.
    pub fn with_messages(language: Language, messages: &str) -> Result<Self, BadMessages> {
        let mut words = Self::new(language);
        words.bundle.add_resource_overriding(parse(messages).map_err(|(_, bad)| bad)?);
        Ok(words)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message (`key`) or an attribute of one (`key.attribute`).
    pub fn knows(&self, key: &str) -> bool {
        match key.split_once('.') {
            None => self.bundle.get_message(key).is_some_and(|message| message.value().is_some()),
            Some((message, attribute)) => {
                self.bundle.get_message(message).is_some_and(|message| message.get_attribute(attribute).is_some())
            }
        }
    }

    /// The sentence `key`, or the attribute `key.attribute` of a message.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence `key` with what it names. A key that nobody wrote comes out as itself.
    pub fn say_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut named = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => named.set(*name, FluentValue::from(*text)),
                Argument::Number(number) => named.set(*name, FluentValue::from(*number)),
            }
        }
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&named), &mut problems).into_owned()
    }
}

fn parse(text: &str) -> Result<FluentResource, (FluentResource, BadMessages)> {
    FluentResource::try_new(text.to_owned()).map_err(|(resource, problems)| {
        let byte = problems.first().map_or(0, |problem| problem.pos.start);
        (resource, BadMessages { byte })
    })
}
