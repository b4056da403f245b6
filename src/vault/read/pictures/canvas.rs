//! Pixels as they are shown: upright, no more of them than a report needs, and none of a colour that nobody sees.

use std::fmt::Write as _;

use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage, RgbaImage};
use sha2::{Digest as _, Sha256};

use super::header::{Format, Header, header};
use crate::diagnostics::Fact;

/// The longest side of a picture in a report: 300 dots to the inch over the width of a page.
pub(super) const LONGEST: u32 = 2_000;

/// Of 255: what covers less of what lies under it is seen by nobody.
const FAINTEST: u8 = 8;

/// The pixels of a picture: either all opaque, or with an alpha and no colour where it is nothing.
pub(super) enum Canvas {
    Opaque(RgbImage),
    Clear(RgbaImage),
}

/// The canvas of a photograph or another picture of pixels, and how it came.
pub(super) fn painted(bytes: &[u8]) -> Result<(Canvas, Format), Fact> {
    let Header { format, width, height, orientation } = header(bytes)?;
    let mut image = image::load_from_memory(bytes).map_err(|error| match error {
        image::ImageError::Limits(_) => Fact::Word("too-many-pixels"),
        image::ImageError::Decoding(_)
        | image::ImageError::Encoding(_)
        | image::ImageError::Parameter(_)
        | image::ImageError::Unsupported(_)
        | image::ImageError::IoError(_) => Fact::Word("not-what-it-says"),
    })?;
    // What is decoded is what was measured.
    if (image.width(), image.height()) != (width, height) {
        return Err(Fact::Word("not-what-it-says"));
    }
    let clear = image.color().has_alpha();
    image = if clear { image.into_rgba8().into() } else { image.into_rgb8().into() };
    if let (true, DynamicImage::ImageRgba8(pixels)) = (clear, &mut image) {
        clean(pixels);
    }
    let mut image = shrunk(image);
    if let Some(orientation) = Orientation::from_exif(orientation) {
        image.apply_orientation(orientation);
    }
    let canvas = if clear { Canvas::clear(image.into_rgba8()) } else { Canvas::Opaque(image.into_rgb8()) };
    Ok((canvas, format))
}

impl Canvas {
    /// Of pixels with an alpha, which may be opaque everywhere.
    pub(super) fn clear(mut pixels: RgbaImage) -> Self {
        clean(&mut pixels);
        if pixels.as_raw().chunks_exact(4).all(|pixel| matches!(pixel, [_, _, _, 255])) {
            return Self::Opaque(DynamicImage::ImageRgba8(pixels).into_rgb8());
        }
        Self::Clear(pixels)
    }

    /// A mark of what is shown: of the pixels before they are encoded, so that it outlives another encoder, and of nothing
    /// else, so that what lies beside them in a file changes nothing.
    pub(super) fn mark(&self) -> String {
        let (width, height, kind, raw) = match self {
            Self::Opaque(pixels) => (pixels.width(), pixels.height(), "rgb", pixels.as_raw()),
            Self::Clear(pixels) => (pixels.width(), pixels.height(), "rgba", pixels.as_raw()),
        };
        let mut hash = Sha256::new();
        hash.update(format!("{width} {height} {kind}\n"));
        hash.update(raw);
        hash.finalize().iter().take(8).fold(String::with_capacity(16), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// One colour where nothing is seen.
fn clean(pixels: &mut RgbaImage) {
    for pixel in pixels.as_mut().chunks_exact_mut(4) {
        if let [red, green, blue, alpha] = pixel
            && *alpha < FAINTEST
        {
            [*red, *green, *blue, *alpha] = [0; 4];
        }
    }
}

/// The sides of a sheet of this shape whose longest side is `longest`.
pub(super) fn sides(width: u32, height: u32, longest: u32) -> (u32, u32) {
    let most = u64::from(width.max(height)).max(1);
    let side = |own: u32| {
        let scaled = (u64::from(own) * u64::from(longest) + most / 2) / most;
        u32::try_from(scaled).unwrap_or(longest).clamp(1, longest)
    };
    (side(width), side(height))
}

/// The picture with no side longer than [`LONGEST`].
fn shrunk(mut image: DynamicImage) -> DynamicImage {
    let longest = image.width().max(image.height());
    if longest <= LONGEST {
        return image;
    }
    let (width, height) = sides(image.width(), image.height(), LONGEST);
    if let DynamicImage::ImageRgba8(pixels) = &mut image {
        weigh(pixels);
    }
    // Whole steps first: a mean of whole pixels is quick and exact. What is left is less than half.
    let step = longest / LONGEST;
    if step > 1 {
        image = image.thumbnail_exact((image.width() / step).max(1), (image.height() / step).max(1));
    }
    if (image.width(), image.height()) != (width, height) {
        image = image.resize_exact(width, height, FilterType::CatmullRom);
    }
    if let DynamicImage::ImageRgba8(pixels) = &mut image {
        unweigh(pixels);
    }
    image
}

/// Colours by how much is seen of them, so that a mean of pixels is not coloured by those that nobody sees.
fn weigh(pixels: &mut RgbaImage) {
    for pixel in pixels.as_mut().chunks_exact_mut(4) {
        if let [colours @ .., alpha] = pixel
            && *alpha < 255
        {
            let alpha = u32::from(*alpha);
            for colour in colours {
                *colour = byte((u32::from(*colour) * alpha + 127) / 255);
            }
        }
    }
}

fn unweigh(pixels: &mut RgbaImage) {
    for pixel in pixels.as_mut().chunks_exact_mut(4) {
        if let [colours @ .., alpha] = pixel
            && *alpha > 0
            && *alpha < 255
        {
            let alpha = u32::from(*alpha);
            for colour in colours {
                *colour = byte((u32::from(*colour) * 255 + alpha / 2) / alpha);
            }
        }
    }
}

fn byte(figure: u32) -> u8 {
    u8::try_from(figure).unwrap_or(u8::MAX)
}
