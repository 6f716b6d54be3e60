"""Points of the rarer colour maps, as in `_colormap_points`, and other names of colour maps."""

LINEAR = {
    "afmhot": "000000800000ff8001ffff81ffffff",
    "berlin": (
        "9eb0ff79abed519fd33685ad2868861d4b6114303e111a20190c092b0e014112015b1d087d341e9e513fbe6f63df8f89"
        "ffadad"
    ),
    "brg": "0000fffe010000ff00",
    "CMRmap": "0000002626804d26bf9a337eff4126e68100e6c01ce6e683ffffff",
    "cubehelix": (
        "000000150b1d1b1e3b17374d16534c236a3e447731727b32a1794ac57a76d484a9d198d4c6b4eec1d1f3cbe8f0e3f6f0"
        "ffffff"
    ),
    "gist_earth": (
        "00000003004e050274080b750b15750d1e761027771330781539781841791b497a1d517b20597b23607c25677d286d7d"
        "2b737e2d7a7f30808032827b34857636877138896c398c673b8e623d905d3f925841955443974f45994a4c9c47559e49"
        "5ea04b67a34e6fa45078a6527fa85386aa558cab5693ad5799af58a0b15aa7b25badb45cb4b65db8b55fb9b260bbae61"
        "bdab62bfa764c0a465c4a46fc8a779cdaa82d1ae8cd6b196dab7a0dfbcaae3c3b6e8cbc2ecd3cef1dcdaf5e7e6faf2f2"
        "fdfbfb"
    ),
    "gist_heat": (
        "000000180000300000480000600000780000900000a80000c00100d82100f04100ff6100ff8103ffa143ffc183ffe1c3"
        "ffffff"
    ),
    "gist_rainbow": (
        "ff0029ff0013ff0200ff1800ff2d00ff4300ff5800ff6e00ff8400ff9900ffaf00ffc400ffda00fff000f9ff00e3ff00"
        "cdff00b8ff00a2ff008dff0077ff0061ff004cff0036ff0020ff000bff0000ff0b00ff2000ff3600ff4b00ff6100ff76"
        "00ff8c00ffa100ffb700ffcc00ffe200fff700f1ff00dbff00c6ff00b0ff009aff0084ff006fff0059ff0043ff002dff"
        "0018ff0002ff1400ff2a00ff3f00ff5500ff6b00ff8100ff9600ffac00ffc200ffd700ffed00ffff00fbff00e5ff00d0"
        "ff00bf"
    ),
    "gist_stern": (
        "000000490408920810db0c18f51020e11428cd1830b91c38a520409124487d2850692c585530604134682d38701a3c78"
        "4040804444884848904c4c985050a05454a85858b05c5cb86060c06464c86868d06c6cd87070e07474e87878f07c7cf8"
        "8080fd8484ec8888db8c8cca9090b99494a89898979c9c86a0a075a4a464a8a853acac42b0b031b4b420b8b80fbcbc02"
        "c0c011c4c420c8c82fcccc3fd0d04ed4d45dd8d86cdcdc7be0e08ae4e499e8e8a8ececb7f0f0c6f4f4d5f8f8e5fcfcf4"
        "ffffff"
    ),
    "gnuplot": (
        "0000002000192d003237004a4000624700794e008e5400a25a01b56001c66501d56a01e16f02ec7302f47703fa7c03fe"
        "8004ff8405fe8706fa8b07f38f08eb9209e0960ad3990cc49c0eb3a00fa0a3118ca61376a9165fac1847af1b2fb21d16"
        "b52000b72300ba2700bd2a00c02e00c23200c53600c73a00ca3f00cc4400cf4900d14e00d45400d65a00d96000db6600"
        "dd6d00e07400e27b00e48300e68a00e99300eb9b00eda400efad00f1b600f3c000f5ca00f7d500f9df00fbeb00fdf600"
        "ffff00"
    ),
    "gnuplot2": (
        "0000000000100000200000300000400000500000600000700000800000900000a00000b00000c00000d00000e00000f0"
        "0100ff0d00ff1a00ff2600ff3300ff3f00ff4c00ff5800ff6500ff7100ff7e00ff8a02fd970af5a312edb01ae5bc22dd"
        "c92ad5d532cde23ac5ee42bdfb4ab5ff52adff5aa5ff629dff6a95ff728dff7a85ff827dff8a75ff926dff9a65ffa25d"
        "ffaa55ffb24dffba45ffc23dffca35ffd22dffda25ffe21dffea15fff20dfffa05ffff11ffff43ffff75ffffa7ffffda"
        "ffffff"
    ),
    "managua": (
        "ffcf67ebb05dd89353c5794ab162439a4c3d813939692b3c5729494e33624c4781505e9d5877b56190c86bacdb76c9ed"
        "81e7ff"
    ),
    "PuBuGn": "fff7fbece2f0d0d1e6a5bddb66a9cf3590bf028189016b58014636",
    "RdGy": (
        "67001f7f0823960f27ae172abb2a34c6413ed25849dc6e57e58368ef9979f5ac8bf8bda1fbceb7fddecbfee9ddfef4ef"
        "fefefef5f5f5ebebebe1e1e1d6d6d6cacacabebebeafafaf9f9f9f8f8f8f7e7e7e6c6c6c5a5a5a484848383838282828"
        "1a1a1a"
    ),
    "twilight_shifted": (
        "30143745135c592a8f5e51ad6276ba7297c195b5c7c4ced4e2d9e2d8c7becca389c27c63b25652983550741e4f4a1342"
        "2f1436"
    ),
    "vanimo": (
        "ffcdfde6a0dccd78bdb2589f923e80692a5b401b3724141e1a15131c20112a37163d551d527227678e327fae479ed56e"
        "befda5"
    ),
    "Wistia": "e4ff7affe81affbd00ffa000fc7f00",
}

LISTED = {
    "okabe_ito": "000000e69f0056b4e9009e73f0e4420072b2d55e00cc79a7",
    "tab20b": (
        "393b795254a36b6ecf9c9ede6379398ca252b5cf6bcedb9c8c6d31bd9e39e7ba52e7cb94843c39ad494ad6616be7969c"
        "7b4173a55194ce6dbdde9ed6"
    ),
    "tab20c": (
        "3182bd6baed69ecae1c6dbefe6550dfd8d3cfdae6bfdd0a231a35474c476a1d99bc7e9c0756bb19e9ac8bcbddcdadaeb"
        "636363969696bdbdbdd9d9d9"
    ),
}

OTHER_NAMES = {
    "gist_gray": "gray",
    "gist_grey": "gray",
    "gist_yarg": "binary",
    "gist_yerg": "binary",
    "Grays": "Greys",
    "grey": "gray",
}
