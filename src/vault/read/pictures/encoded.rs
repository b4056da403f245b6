//! Pixels as a file: a photograph as JPEG, what was drawn as PNG. Nothing stands in it but pixels and their tables.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _, RgbImage};
use jpeg_encoder::{ColorType, Encoder};

use super::canvas::Canvas;
use super::header::Format;
use crate::diagnostics::Fact;

/// What one picture may take, in bytes.
const MOST: usize = 1_000_000;

/// How well a photograph is kept: as well as goes into [`MOST`].
const QUALITIES: [u8; 5] = [85, 75, 65, 50, 35];

/// More shades than this, of 32 in each colour, are a photograph's.
const SHADES: u32 = 1_500;

/// The file, and the ending that goes with it. `from` is how the picture came; a drawing came as no pixels.
pub(super) fn encoded(canvas: Canvas, from: Option<Format>) -> Result<(Vec<u8>, &'static str), Fact> {
    let failed = Fact::Word("not-what-it-says");
    let photograph = match (&canvas, from) {
        (Canvas::Opaque(_), Some(Format::Jpeg)) => true,
        (Canvas::Opaque(pixels), Some(Format::Png | Format::WebP)) => shades(pixels) > SHADES,
        (Canvas::Opaque(_), None) | (Canvas::Clear(_), _) => false,
    };
    if !photograph {
        let file = png(&canvas).ok_or_else(|| failed.clone())?;
        if file.len() <= MOST {
            return Ok((file, "png"));
        }
    }
    let pixels = match canvas {
        Canvas::Opaque(pixels) => pixels,
        Canvas::Clear(pixels) => {
            on_white(pixels.width(), pixels.height(), pixels.as_raw()).ok_or_else(|| failed.clone())?
        }
    };
    jpeg(&pixels).map(|file| (file, "jpg")).ok_or(failed)
}

/// As PNG, whatever it takes.
pub(super) fn png(canvas: &Canvas) -> Option<Vec<u8>> {
    let (width, height, raw, kind) = match canvas {
        Canvas::Opaque(pixels) => (pixels.width(), pixels.height(), pixels.as_raw(), ExtendedColorType::Rgb8),
        Canvas::Clear(pixels) => (pixels.width(), pixels.height(), pixels.as_raw(), ExtendedColorType::Rgba8),
    };
    let mut file = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::Adaptive);
    encoder.write_image(raw, width, height, kind).ok()?;
    Some(file)
}

fn jpeg(pixels: &RgbImage) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(pixels.width()).ok()?, u16::try_from(pixels.height()).ok()?);
    let mut file = Vec::new();
    for quality in QUALITIES {
        file.clear();
        Encoder::new(&mut file, quality).encode(pixels.as_raw(), width, height, ColorType::Rgb).ok()?;
        if file.len() <= MOST {
            break;
        }
    }
    Some(file)
}

/// How many shades occur, of 32 in each colour; every fifth pixel is asked, which is enough to know a photograph.
fn shades(pixels: &RgbImage) -> u32 {
    let mut seen = vec![0_u64; 512];
    for pixel in pixels.as_raw().chunks_exact(3).step_by(5) {
        if let [red, green, blue] = pixel {
            let shade = usize::from(red >> 3) << 10 | usize::from(green >> 3) << 5 | usize::from(blue >> 3);
            if let Some(bits) = seen.get_mut(shade / 64) {
                *bits |= 1 << (shade % 64);
            }
        }
    }
    seen.iter().map(|bits| bits.count_ones()).sum()
}

/// What shines through is white, as paper is.
fn on_white(width: u32, height: u32, raw: &[u8]) -> Option<RgbImage> {
    let mut pixels = Vec::with_capacity(raw.len() / 4 * 3);
    for pixel in raw.chunks_exact(4) {
        if let [colours @ .., alpha] = pixel {
            let alpha = u32::from(*alpha);
            let laid = |colour: &u8| u8::try_from((u32::from(*colour) * alpha + 255 * (255 - alpha) + 127) / 255);
            pixels.extend(colours.iter().map(|colour| laid(colour).unwrap_or(u8::MAX)));
        }
    }
    RgbImage::from_raw(width, height, pixels)
}
